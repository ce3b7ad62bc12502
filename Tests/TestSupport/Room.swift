// The first file of this target takes this file's place.
