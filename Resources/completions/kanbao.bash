#!/bin/bash

__kanbao_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__kanbao_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__kanbao_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__kanbao_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_kanbao() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __kanbao_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    browse|search|list|show|figures|parse|wrap|check|index|corrections|clippings|searches|cite|report|trend|help)
        # Offer subcommand argument completions
        "_kanbao_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'browse search list show figures parse wrap check index corrections clippings searches cite report trend help' -- "${cur}"))
        ;;
    esac
}

_kanbao_browse() {
    repeating_flags=()
    non_repeating_flags=(--plain --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--script --size --ambiguous --index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--script')
        __kanbao_add_completions -f
        return
        ;;
    '--size')
        return
        ;;
    '--ambiguous')
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    esac
}

_kanbao_search() {
    repeating_flags=()
    non_repeating_flags=(--pinyin --no-pinyin --count --json --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--limit --sort --by --index --lang --color)
    __kanbao_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--sort')
        __kanbao_add_completions -W 'relevance'$'\n''date'$'\n''-date'$'\n''figure'
        return
        ;;
    '--by')
        __kanbao_add_completions -W 'newspaper'$'\n''year'$'\n''section'$'\n''author'$'\n''kind'$'\n''date'
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    2)
        __kanbao_add_completions -W "$(__kanbao_custom_complete ---completion search -- positional@1 "${COMP_CWORD}" "$(__kanbao_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_kanbao_list() {
    repeating_flags=()
    non_repeating_flags=(--json --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--index --lang --color)
    __kanbao_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    2)
        __kanbao_add_completions -W 'newspapers'$'\n''issues'$'\n''pages'$'\n''articles'
        return
        ;;
    3)
        __kanbao_add_completions -W "$(__kanbao_custom_complete ---completion list -- positional@2 "${COMP_CWORD}" "$(__kanbao_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_kanbao_show() {
    repeating_flags=()
    non_repeating_flags=(--json --markdown --raw --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--width --index --lang --color)
    __kanbao_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--width')
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    2)
        __kanbao_add_completions -W "$(__kanbao_custom_complete ---completion show -- positional@1 "${COMP_CWORD}" "$(__kanbao_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_kanbao_figures() {
    repeating_flags=()
    non_repeating_flags=(--json --csv --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--lines --sort --index --lang --color)
    __kanbao_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--lines')
        __kanbao_add_completions -f
        return
        ;;
    '--sort')
        __kanbao_add_completions -W 'value'
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    2)
        __kanbao_add_completions -W "$(__kanbao_custom_complete ---completion figures -- positional@1 "${COMP_CWORD}" "$(__kanbao_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_kanbao_parse() {
    repeating_flags=()
    non_repeating_flags=(--json --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--index --lang --color)
    __kanbao_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __kanbao_add_completions -f
        return
        ;;
    esac
}

_kanbao_wrap() {
    repeating_flags=()
    non_repeating_flags=(--half-width-line-end --no-keep-figures --whole-figures --orphans --headline --restore-marks --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--width --indent --level --hang --ambiguous --index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--width')
        return
        ;;
    '--indent')
        return
        ;;
    '--level')
        __kanbao_add_completions -W 'gb'$'\n''news'$'\n''strict'
        return
        ;;
    '--hang')
        return
        ;;
    '--ambiguous')
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -f
        return
        ;;
    esac
}

_kanbao_check() {
    repeating_flags=()
    non_repeating_flags=(--json --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    esac
}

_kanbao_index() {
    repeating_flags=()
    non_repeating_flags=(--forget --json --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    esac
}

_kanbao_corrections() {
    repeating_flags=()
    non_repeating_flags=(--no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--export --import --index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--export')
        __kanbao_add_completions -f
        return
        ;;
    '--import')
        __kanbao_add_completions -f
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    esac
}

_kanbao_clippings() {
    repeating_flags=()
    non_repeating_flags=(--json --markdown --no-corrections --version -h --help)
    repeating_options=(--tag)
    non_repeating_options=(--clip --note --export --import --index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--clip')
        return
        ;;
    '--note')
        return
        ;;
    '--tag')
        return
        ;;
    '--export')
        return
        ;;
    '--import')
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_kanbao_searches() {
    repeating_flags=()
    non_repeating_flags=(--run --json --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--save --query --remove --export --import --index --lang --color)
    __kanbao_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--save')
        return
        ;;
    '--query')
        return
        ;;
    '--remove')
        return
        ;;
    '--export')
        return
        ;;
    '--import')
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_kanbao_cite() {
    repeating_flags=()
    non_repeating_flags=(--no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--query --style --index --lang --color)
    __kanbao_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--query')
        __kanbao_add_completions -W "$(__kanbao_custom_complete ---completion cite -- --query "${COMP_CWORD}" "$(__kanbao_cursor_index_in_current_word)")"
        return
        ;;
    '--style')
        __kanbao_add_completions -W 'gbt7714-2015'$'\n''gbt7714-2025'$'\n''ris'$'\n''bibtex'$'\n''biblatex'$'\n''csl-json'
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    *)
        __kanbao_add_completions -W "$(__kanbao_custom_complete ---completion cite -- positional@1 "${COMP_CWORD}" "$(__kanbao_cursor_index_in_current_word)")"
        return
        ;;
    esac
}

_kanbao_report() {
    repeating_flags=()
    non_repeating_flags=(--judge --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--sample --seed --index --lang --color)
    __kanbao_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--sample')
        return
        ;;
    '--seed')
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __kanbao_add_completions -d
        return
        ;;
    esac
}

_kanbao_trend() {
    repeating_flags=()
    non_repeating_flags=(--per-10000 --json --csv --svg --no-corrections --version -h --help)
    repeating_options=()
    non_repeating_options=(--by --index --lang --color)
    __kanbao_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--by')
        __kanbao_add_completions -W 'month'$'\n''year'
        return
        ;;
    '--index')
        return
        ;;
    '--lang')
        __kanbao_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--color')
        __kanbao_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_kanbao_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __kanbao_offer_flags_options -1
}

complete -o filenames -F _kanbao kanbao
