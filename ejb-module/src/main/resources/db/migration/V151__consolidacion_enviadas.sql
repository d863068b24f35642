-- How many of the activities that a version left out had been sent (Art. 22) and were not validated (Art. 23): a plantel without a report
-- may have sent some. What was frozen before stays as it was, and does not tell: null.
alter table consolidacion_plantel add column enviadas int null;
