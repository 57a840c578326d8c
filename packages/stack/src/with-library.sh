#!/bin/sh
# Runs a command with the library that Node 26 needs, where the machine lacks it and the install put it into the clone.
library=$(dirname "$0")/../../../node_modules/.libatomic
if [ -d "$library" ]; then
  library=$(cd "$library" && pwd)
  export LD_LIBRARY_PATH="$library${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
exec "$@"
