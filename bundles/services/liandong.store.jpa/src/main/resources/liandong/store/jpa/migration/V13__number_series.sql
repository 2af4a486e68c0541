-- The last number that a county gave in each of its own series (统一编号): see NumberSeries. The row is
-- locked until the step that carries the number is on disk, so no number is lost or given twice.
create table lc_series (
  county        varchar(32)   not null,
  series        varchar(40)   not null,
  last_serial   integer       not null,
  constraint lc_series_pk primary key (county, series)
);
