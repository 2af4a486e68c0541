-- Versions of a county's law whose code is not asked any more, and those of which that was so. Read
-- by Derby and PostgreSQL alike.
create table lc_quarantine (
  county        varchar(32)   not null,
  law_bundle    varchar(64)   not null,
  law_version   varchar(60)   not null,
  -- moments in UTC
  since         timestamp     not null,
  why_zh        varchar(2000) not null,
  why_en        varchar(2000) not null,
  node          varchar(200)  not null,
  -- 9999-12-31 while it lasts, so that a version is in quarantine once; by whom and why is blank then
  lifted_at     timestamp     not null,
  lifted_by     varchar(64)   not null,
  lifted_reason varchar(1000) not null,
  constraint lc_quarantine_pk primary key (county, law_bundle, lifted_at)
);
