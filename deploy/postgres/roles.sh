#!/bin/sh
# On the first start of an empty database: whoever serves owns nothing, and whoever delivers may only read.
# The preparation gives the two groups their rights to what the migrations make (apps/cms/src/database/roles.ts).
set -eu
: "${CMS_PASSWORD:?}" "${DELIVERY_PASSWORD:?}"
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v cms_password="$CMS_PASSWORD" -v delivery_password="$DELIVERY_PASSWORD" <<'SQL'
create role career_explorer_cms nologin;
create role career_explorer_delivery nologin;
create role cms login password :'cms_password' in role career_explorer_cms;
create role delivery login password :'delivery_password' in role career_explorer_delivery;
alter role cms set statement_timeout = '30s';
alter role delivery set statement_timeout = '5s';
alter role delivery set default_transaction_read_only = on;
SQL
