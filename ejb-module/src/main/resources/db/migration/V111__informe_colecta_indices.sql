-- The detail of a report is read and added up whole, in the order of its primary key, which is what this index made slower to freeze.
alter table informe_colecta_aportacion drop index informe_colecta_aportacion_ix;
