function __kanbao_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __kanbao_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __kanbao_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __kanbao_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __kanbao_parse_tokens -S
    set -l unparsed_tokens (__kanbao_tokens -pc)
    switch $unparsed_tokens[1]
    case 'kanbao'
        __kanbao_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'browse'
            __kanbao_parse_subcommand 1 'script=' 'size=' 'ambiguous=' 'plain' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'search'
            __kanbao_parse_subcommand 2 'limit=' 'sort=' 'pinyin' 'no-pinyin' 'count' 'by=' 'json' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'list'
            __kanbao_parse_subcommand 3 'json' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'show'
            __kanbao_parse_subcommand 2 'width=' 'json' 'markdown' 'raw' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'figures'
            __kanbao_parse_subcommand 2 'lines=' 'sort=' 'json' 'csv' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'parse'
            __kanbao_parse_subcommand -r 1 'json' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'wrap'
            __kanbao_parse_subcommand 1 'width=' 'indent=' 'level=' 'hang=' 'ambiguous=' 'half-width-line-end' 'no-keep-figures' 'whole-figures' 'orphans' 'headline' 'restore-marks' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'check'
            __kanbao_parse_subcommand 1 'json' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'index'
            __kanbao_parse_subcommand 1 'forget' 'json' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'corrections'
            __kanbao_parse_subcommand 1 'export=' 'import=' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'clippings'
            __kanbao_parse_subcommand 1 'json' 'markdown' 'clip=' 'note=' 'tag=+' 'export=' 'import=' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'searches'
            __kanbao_parse_subcommand -r 2 'run' 'save=' 'query=' 'remove=' 'json' 'export=' 'import=' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'cite'
            __kanbao_parse_subcommand -r 2 'query=' 'style=' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'report'
            __kanbao_parse_subcommand 1 'judge' 'sample=' 'seed=' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'trend'
            __kanbao_parse_subcommand -r 2 'by=' 'per-10000' 'json' 'csv' 'svg' 'index=' 'lang=' 'color=' 'no-corrections' 'version' 'h/help'
        case 'help'
            __kanbao_parse_subcommand -r 1 'version'
        end
    end
end

function __kanbao_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __kanbao_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __kanbao_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __kanbao_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__kanbao_tokens -p)
    if test -z "$(__kanbao_tokens -t)"
        set -l index (count (__kanbao_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'kanbao' -f
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'browse' -d 'Open the browser; what kanbao does without a command.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'search' -d 'Search an archive for articles.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'list' -d 'List an archive\'s newspapers, issues, pages or articles.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'show' -d 'Show an article or a page.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'figures' -d 'List the figures of an archive or of plain text.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'parse' -d 'Show what articles page files hold, and why.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'wrap' -d 'Lay out paragraphs, a line each, as the reader does.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'check' -d 'Show what was read of an archive, what was not, and what is missing.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'index' -d 'Make an archive\'s index, or bring it up to date.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'corrections' -d 'Show, export or import what was corrected of an archive\'s pages.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'clippings' -d 'List, export or import what was clipped, and say what has become of its place.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'searches' -d 'List, save and run searches again: what is new, changed and vanished.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'cite' -d 'Cite articles: GB/T 7714, RIS, BibTeX, CSL-JSON.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'report' -d 'Write a method statement: what is held, gaps, rules, corrections, problems, error rates.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'trend' -d 'Count the articles with words, month by month or year by year.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao browse" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" script' -l 'script' -d 'Play the keys in a file.' -rF
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" size' -l 'size' -d 'Play the script without a terminal, at this size.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" ambiguous' -l 'ambiguous' -d 'Cells the terminal gives characters of ambiguous width; asked of it when left out.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" plain' -l 'plain' -d 'Print text and read commands line by line, for screen readers and terminals that cannot move their cursor.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao browse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao search" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao search" -eq 2' -fka '(__kanbao_custom_completion ---completion search -- positional@1 (count (__kanbao_tokens -pc)) (__kanbao_tokens -tC))'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" limit' -l 'limit' -d 'Write so many hits at most.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" sort' -l 'sort' -d 'The order of the hits.' -rfka 'relevance date -date figure'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" pinyin' -l 'pinyin' -d 'Take small letters for pinyin, or never; else only where they find nothing as they stand.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" no-pinyin' -l 'no-pinyin' -d 'Take small letters for pinyin, or never; else only where they find nothing as they stand.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" count' -l 'count' -d 'Write the number of hits alone.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" by' -l 'by' -d 'Write how many articles each value has, in place of the hits.' -rfka 'newspaper year section author kind date'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao list" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao list" -eq 2' -fka 'newspapers issues pages articles'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao list" -eq 3' -fka '(__kanbao_custom_completion ---completion list -- positional@2 (count (__kanbao_tokens -pc)) (__kanbao_tokens -tC))'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao show" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao show" -eq 2' -fka '(__kanbao_custom_completion ---completion show -- positional@1 (count (__kanbao_tokens -pc)) (__kanbao_tokens -tC))'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" width' -l 'width' -d 'The width of a line in terminal cells.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" markdown' -l 'markdown' -d 'Write Markdown.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" raw' -l 'raw' -d 'Write what stands in the file.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao figures" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao figures" -eq 2' -fka '(__kanbao_custom_completion ---completion figures -- positional@1 (count (__kanbao_tokens -pc)) (__kanbao_tokens -tC))'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" lines' -l 'lines' -d 'Read plain text, a paragraph a line, instead; - is standard input.' -rF
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" sort' -l 'sort' -d 'Sort by value, the largest first.' -rfka 'value'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" csv' -l 'csv' -d 'Write CSV.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao figures" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao parse" -ge 1' -F
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao parse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" width' -l 'width' -d 'The width of a line in terminal cells.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" indent' -l 'indent' -d 'Cells before a paragraph\'s first line.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" level' -l 'level' -d 'How strictly marks are kept off line starts and ends.' -rfka 'gb news strict'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" hang' -l 'hang' -d 'Cells by which a mark may hang over a line\'s end.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" ambiguous' -l 'ambiguous' -d 'Cells of a character of ambiguous width.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" half-width-line-end' -l 'half-width-line-end' -d 'Let a mark at a line\'s end become half-width.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" no-keep-figures' -l 'no-keep-figures' -d 'Let a figure be cut by a line\'s end.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" whole-figures' -l 'whole-figures' -d 'Find the figures first and tear none that fits on a line, as the reader does.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" orphans' -l 'orphans' -d 'Leave no single character on the last line.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" headline' -l 'headline' -d 'Lay out as a headline, in balanced lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" restore-marks' -l 'restore-marks' -d 'Show marks that were folded to half width in full width again.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao wrap" -eq 1' -F
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao wrap" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao check" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao index" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" forget' -l 'forget' -d 'Drop files that are gone even if they are half of the archive.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao index" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao corrections" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" export' -l 'export' -d 'Write them to a file; - is standard output.' -rF
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" import' -l 'import' -d 'Add the corrections of a file to one\'s own; - is standard input.' -rF
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao corrections" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" markdown' -l 'markdown' -d 'Write Markdown.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" clip' -l 'clip' -d 'Clip this article; writes the clipping\'s name once it is on the disk.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" note' -l 'note' -d 'A note on the clipping.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings"' -l 'tag' -d 'A tag of the clipping; may be given again.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" export' -l 'export' -d 'Write them to a file as JSON Lines; - is standard output.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" import' -l 'import' -d 'Add those of a file of JSON Lines or Markdown; - is standard input.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao clippings" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" run' -l 'run' -d 'Run them again, and keep what they find.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" save' -l 'save' -d 'Save the query of --query under this name, and run it.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" query' -l 'query' -d 'The query.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" remove' -l 'remove' -d 'Remove the search of this name.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" export' -l 'export' -d 'Write them with what they found as JSON Lines; - is standard output.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" import' -l 'import' -d 'Add the searches of JSON Lines to one\'s own; - is standard input.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao searches" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao cite" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao cite" -ge 2' -fka '(__kanbao_custom_completion ---completion cite -- positional@1 (count (__kanbao_tokens -pc)) (__kanbao_tokens -tC))'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" query' -l 'query' -d 'Cite all articles that match this query instead.' -rfka '(__kanbao_custom_completion ---completion cite -- --query (count (__kanbao_tokens -pc)) (__kanbao_tokens -tC))'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" style' -l 'style' -d 'The style of the citations.' -rfka 'gbt7714-2015 gbt7714-2025 ris bibtex biblatex csl-json'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao cite" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_positional "kanbao report" -eq 1' -fa '(__kanbao_complete_directories)'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" judge' -l 'judge' -d 'Draw items by lot and judge each, for the error rates.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" sample' -l 'sample' -d 'How many items to draw.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" seed' -l 'seed' -d 'The number that the lot is drawn by.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" by' -l 'by' -d 'By month or by year; else what suits the time there is.' -rfka 'month year'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" per-10000' -l 'per-10000' -d 'Write how many of ten thousand articles.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" json' -l 'json' -d 'Write JSON Lines.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" csv' -l 'csv' -d 'Write CSV.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" svg' -l 'svg' -d 'Write a picture in SVG.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" index' -l 'index' -d 'The folder of the index.' -rfka ''
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" lang' -l 'lang' -d 'The language to speak.' -rfka 'zh en'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" color' -l 'color' -d 'When to show figures and hits in bold.' -rfka 'auto always never'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" no-corrections' -l 'no-corrections' -d 'Read pages without one\'s corrections.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" version' -l 'version' -d 'Show the version.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao trend" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'kanbao' -n '__kanbao_should_offer_completions_for_flags_or_options "kanbao help" version' -l 'version' -d 'Show the version.'
