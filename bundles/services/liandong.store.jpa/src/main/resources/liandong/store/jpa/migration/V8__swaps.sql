-- Which version of a county is active, how it became so, and the bundles of all of them. Read by
-- Derby and PostgreSQL alike; the words in braces are those that differ, see Migration.

-- One row for each county that was ever met.
create table lc_county_active (
  county        varchar(32)   not null,
  -- what new cases take; blank where the county was taken away
  version       varchar(60)   not null,
  digest        varchar(64)   not null,
  -- grows whenever the version changes
  revision      integer       not null,
  -- the last number given in lc_swap, and the number of the swap that is under way, or 0
  last_no       integer       not null,
  under_way     integer       not null,
  constraint lc_county_active_pk primary key (county)
);

-- The journal. The state of a row changes, in one transaction with the row above; nothing else does.
create table lc_swap (
  county        varchar(32)   not null,
  seq           integer       not null,
  kind          varchar(16)   not null,
  state         varchar(16)   not null,
  -- blank where no version was active
  from_version  varchar(60)   not null,
  from_digest   varchar(64)   not null,
  to_version    varchar(60)   not null,
  to_digest     varchar(64)   not null,
  by_person     varchar(64)   not null,
  reason        varchar(1000) not null,
  rehearsal     varchar(1000) not null,
  -- 9999-12-31 for one that does not wait for a day
  effective_on  date          not null,
  node          varchar(200)  not null,
  -- moments in UTC, by the database's clock
  begun_at      timestamp     not null,
  changed_at    timestamp     not null,
  alive_at      timestamp     not null,
  sentence_zh   varchar(2000) not null,
  sentence_en   varchar(2000) not null,
  constraint lc_swap_pk primary key (county, seq)
);

-- The bundles by their digest. Never updated.
create table lc_release (
  county        varchar(32)   not null,
  digest        varchar(64)   not null,
  version       varchar(60)   not null,
  kept_at       timestamp     not null,
  jar           ${long_bytes} not null,
  constraint lc_release_pk primary key (county, digest)
);
