-- Goods count under their name and unit by whatever word: pza, Pzas. and piezas are one, wanted or not. What was kept before under the
-- word of its unit gets the key that UnidadArticulo folds; what persons wrote and the versions of reports stay as they are.
update colecta_aportacion
set clave = concat(
    left(clave, char_length(clave) - char_length(substring_index(clave, '|', -1))),
    regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(regexp_replace(
            trim(regexp_replace(substring_index(clave, '|', -1), '[.]$', '')),
            '^(.{3,}?)[se]*$', '\\1'), '^(.?[^aeiou])s$', '\\1'),
        '^(pieza|pza)$', 'pz'), '^(kilogramo|kilo)$', 'kg'), '^(litro|lt)$', 'l'))
where clave is not null and locate('|', unidad) = 0;

update colecta_entrega_articulo
set clave = concat(
    left(clave, char_length(clave) - char_length(substring_index(clave, '|', -1))),
    regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(regexp_replace(
            trim(regexp_replace(substring_index(clave, '|', -1), '[.]$', '')),
            '^(.{3,}?)[se]*$', '\\1'), '^(.?[^aeiou])s$', '\\1'),
        '^(pieza|pza)$', 'pz'), '^(kilogramo|kilo)$', 'kg'), '^(litro|lt)$', 'l'))
where locate('|', unidad) = 0;
