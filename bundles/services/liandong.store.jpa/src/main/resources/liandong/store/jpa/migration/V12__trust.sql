-- The signed releases that were taken in. Rows are added and never changed: the highest serial of a
-- county says what would be a step back, and a digest says what may be installed again.
create table lc_accepted_release (
  county        varchar(32)   not null,
  serial_no     bigint        not null,
  version       varchar(60)   not null,
  -- of the bundle's content, as in lc_release
  digest        varchar(64)   not null,
  -- of release.json, which is what was signed
  statement     varchar(64)   not null,
  -- names of the keys
  signed_by     varchar(400)  not null,
  accepted_at   timestamp     not null,
  constraint lc_accepted_release_pk primary key (county, serial_no)
);
