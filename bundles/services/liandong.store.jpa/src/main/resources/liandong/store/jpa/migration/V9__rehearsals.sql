-- What a version of a county would have made of the cases that were there: see Rehearsal. Read by
-- Derby and PostgreSQL alike; the words in braces are those that they do not share, see Migration.
create table lc_rehearsal (
  county        varchar(32)   not null,
  law_version   varchar(60)   not null,
  law_bundle    varchar(64)   not null,
  rehearsed_at  timestamp     not null,
  cases         integer       not null,
  differing     integer       not null,
  -- its canonical text, packed: see PackedText
  packed        ${long_bytes} not null,
  constraint lc_rehearsal_pk primary key (county, law_bundle, rehearsed_at)
);
