-- Who is away from a post and who covers (AB岗). Plain SQL that Derby and PostgreSQL both read.
create table lc_absence (
  county        varchar(32)  not null,
  id            varchar(16)  not null,
  place         varchar(40)  not null,
  person        varchar(64)  not null,
  cover         varchar(64)  not null,
  -- moments in UTC; 9999-12-31 while away
  away_since    timestamp    not null,
  away_until    timestamp    not null,
  constraint lc_absence_pk primary key (county, id)
);
create index lc_absence_until on lc_absence (away_until);
