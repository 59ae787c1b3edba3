#!/usr/bin/env bash
# Makes the pictures of the README with the packaged program: mvn -q -DskipTests package && src/site/resources/make-pictures.sh [charts|windows]
#
# Chart pictures come from its command line alone. Window pictures are the program itself on a virtual screen of 1440×900,
# a window without a frame filling it; they need xvfb, openbox, xdotool and imagemagick (Debian's names). Another build
# of the program is used with TIDEMARK=PATH. Look at every picture before it is committed; each stays under 300 KB.
set -euo pipefail
cd "$(dirname "$0")/../../.."
tidemark=${TIDEMARK:-$PWD/target/tidemark/bin/tidemark}
images=$PWD/src/site/resources/images
work=$(mktemp -d)
started=()
finish() {
    for pid in ${started[@]+"${started[@]}"}; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap finish EXIT

# chart IMAGE CHART LANGUAGE THEME SIZE
chart() {
    "$tidemark" export beilun-2023 --to "$work/$1" --chart "$2" --lang "$3" --theme "$4" --size "$5" 2>/dev/null >&2
    mv "$work/$1"/*.png "$images/$1.png"
}

charts() {
    chart chart-headlines headlines en light 1200x675
    chart chart-service-time service_time zh light 1200x675
    chart chart-streaks streaks en dark 1200x675
    chart chart-ranks all_ranks zh dark 1200x675
}

screen() {
    mkfifo "$work/display"
    Xvfb -displayfd 4 -screen 0 1440x900x24 -nolisten tcp 4>"$work/display" 2>/dev/null &
    started+=($!)
    read -r number <"$work/display"
    export DISPLAY=:$number
    cat >"$work/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
XML
    openbox --config-file "$work/openbox.xml" >/dev/null 2>&1 &
    started=($! "${started[@]}")
}

# window IMAGE LANGUAGE [XDOTOOL ARGUMENTS …]…: each further word is one call of xdotool
window() {
    local image=$1 language=$2
    shift 2
    export XDG_CONFIG_HOME=$work/settings-$image
    # shellcheck disable=SC2086 # each report is a word
    LC_ALL=C.UTF-8 TIDEMARK_JAVA_OPTIONS="-Duser.language=$language -Duser.home=/home/reader" "$tidemark" ${reports:-} &
    local program=$!
    started=("$program" "${started[@]}")
    # Windows that come and go while xdotool looks make it fail; then it looks again.
    timeout 60 bash -c "until xdotool search --onlyvisible --pid $program --name Tidemark; do sleep 0.5; done" >/dev/null 2>&1
    sleep 4
    for keys in "$@"; do
        # shellcheck disable=SC2086 # one call is several words
        xdotool $keys
        sleep 1
    done
    sleep 1
    import -window root "$work/$image.png"
    convert "$work/$image.png" -strip +dither -colors 256 "PNG8:$images/$image.png"
    kill "$program"
    wait "$program" 2>/dev/null || true
    started=("${started[@]:1}")
}

windows() {
    screen
    window window-overview en
    window window-overview-zh zh
    window window-section-zh zh 'key ctrl+3' 'mousemove 1439 899'
    window window-dark en 'key ctrl+2' 'key ctrl+d' 'mousemove 1439 899'
    window window-evidence en 'key ctrl+2' 'mousemove 1253 775' 'click 1'
    window window-data en 'key ctrl+6' 'mousemove 300 420' 'click 1' 'key Escape' 'keydown shift' 'key Down' 'key Down' 'keyup shift' 'mousemove 1439 899'
    window window-find-zh zh 'key ctrl+k' 'type wmjck' 'mousemove 1439 899'
    window window-save en 'key ctrl+2' 'key F6' 'key F6' 'key Tab' 'key ctrl+s' 'sleep 2'
    window window-talk-zh zh 'key ctrl+2' 'key F6' 'key F6' 'key Tab' 'key F5' 'sleep 2'
    window window-speaker en 'key ctrl+2' 'key F6' 'key F6' 'key Tab' 'key ctrl+F5' 'sleep 3'
    window window-outline-zh zh 'key shift+F5' 'sleep 3'
    window window-export en 'key ctrl+e' 'sleep 2'
    reports='guangdong-2025 ningxia-2025' window window-compare en 'mousemove 1088 144' 'click 1' 'mousemove 1439 899'
}

mkdir -p "$images"
case ${1:-all} in
    charts) charts ;;
    windows) windows ;;
    all) charts && windows ;;
    *) echo "usage: make-pictures.sh [charts|windows]" >&2 && exit 2 ;;
esac
find "$images" -name '*.png' -size +300k -print | sed 's/$/ is larger than 300 KB/'
