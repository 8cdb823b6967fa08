#!/bin/sh
# Measures what it costs to import, compile and check a database of many tables, beside what pg_dump
# takes to read it. Each is a process of its own, measured as a whole: seconds, and the most memory
# that it held.
#
# Usage: benchmarks/import/measure.sh [tables]
# The server is the one that libpq's variables name (PGHOST, PGPORT, PGUSER, PGPASSWORD). A database
# is made there and dropped again. Needed: the packaged jars of this project, PostgreSQL's programs,
# a JDK, and GNU time.
set -eu
tables=${1:-1000}
root=$(cd "$(dirname "$0")/../.." && pwd)
database=import_benchmark_$$
folder=$(mktemp -d)
trap 'rm -r "$folder"; dropdb "$database"' EXIT

jar() {
  find "$root/$1/target" "$HOME/.m2/repository/$2" -name "$3" 2>/dev/null | head -n 1
}
cli=$root/cli/target/schema-parity.jar
annotations=$(jar annotations none 'schema-parity-annotations-*.jar')
model=$(jar schema-model none 'schema-parity-model-*.jar')
jspecify=$(jar none org/jspecify 'jspecify-*[0-9].jar')

host=${PGHOST:-localhost}
case $host in /*) host=localhost ;; esac
url="jdbc:postgresql://$host:${PGPORT:-5432}/"
user=${PGUSER:-$(id -un)}

createdb "$database"
psql -q -d "$database" -v tables="$tables" -f "$root/benchmarks/import/tables.sql" > "$folder/log"

measure() {
  name=$1
  shift
  status=0
  /usr/bin/time -f '%e %U %S %M' -o "$folder/time" "$@" > "$folder/$name.log" 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then
    cat "$folder/$name.log"
    exit 1
  fi
  awk -v name="$name" '{ printf "| %s | %.1f | %.1f | %.0f |\n", name, $1, $2 + $3, $4 / 1024 }' \
    "$folder/time"
}

echo "| $tables tables | seconds | processor seconds | MiB |"
echo "| --- | ---: | ---: | ---: |"
measure pg_dump pg_dump --schema-only --file="$folder/dump.sql" "$database"
mkdir "$folder/shop"
touch "$folder/shop/pom.xml"
measure import java -jar "$cli" import --from "$url$database" --user "$user" \
  --package com.acme.shop --out "$folder/shop"
measure again java -jar "$cli" import --from "$url$database" --user "$user" \
  --package com.acme.shop --out "$folder/shop"
find "$folder/shop/src/main/java" -name '*.java' > "$folder/sources"
measure compile javac -Xlint:all -Werror -d "$folder/shop/target/classes" \
  -processorpath "$cli" -cp "$annotations:$model:$jspecify:$folder/shop/src/main/resources" \
  "@$folder/sources"
measure javac javac -proc:none -d "$folder/plain" -cp "$annotations:$jspecify" "@$folder/sources"
measure check java -jar "$cli" check --model com.acme.shop.SchemaModel \
  --classpath "$folder/shop/target/classes" --against "$url$database" --user "$user" \
  --server "${url}postgres?user=$user"
