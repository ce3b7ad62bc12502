// The first file of this room takes this file's place.
