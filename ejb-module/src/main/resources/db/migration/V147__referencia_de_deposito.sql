-- A reference of a deposit is looked for among all planteles of a colecta whenever a contribution is read.
alter table colecta_aportacion add index colecta_aportacion_referencia_ix (colecta_id, referencia_deposito);
