package mx.edu.conalep.compromisosocial.sistema.medida;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 50,000 convenios of ten years over all planteles, and twenty colectas of 50,000 contributions each. */
final class ConveniosYAportaciones {
    private static final String PLANTELES =
            "(select clave, entidad, row_number() over (order by clave) as k, count(*) over () as t from plantel) p on p.k = 1 + s.seq % p.t";
    private static final String NUESTROS = "from convenio where expediente like 'EX-B-%'";
    /** Words that stand in every convenio, as those of its clauses do. */
    private static final String COMUNES =
            IntStream.range(0, 150).mapToObj(n -> "estipulado" + n).collect(Collectors.joining(" "));
    /**
     * Each word once, as the product keeps them: some 170, most of them in all convenios, two subjects of twelve, a theme in every 211th.
     */
    private static final String TEXTO =
            "concat('Empresa ', elt(1 + n % 7, 'Constructora', 'Papelera', 'Lechera', 'Textil',"
                    + " 'Farmacéutica', 'Editorial', 'Ferretera'), ' razón', n % 9973, ' El objeto del convenio es la colaboración de las"
                    + " partes en ', " + asunto("n") + ", ' y ', " + asunto("n div 12")
                    + ", ' tema', n % 211, ' alcance', n % 13, ' " + COMUNES + "')";

    private static final List<String> STATEMENTS = List.of(
            "insert into convenio (expediente, folio, alcance, entidad, plantel, revisor, objeto, vigencia_inicio, vigencia_fin, estado,"
                    + " busqueda, creado_en, modificado_en) select concat('EX-B-', n), if(n % 10 < 8, concat('CC-B-', n), null), alcance,"
                    + " if(alcance = 'NACIONAL', null, entidad), if(alcance = 'PLANTEL', clave, null),"
                    + " if(alcance = 'NACIONAL', 'JURIDICO_NACIONAL', 'JURIDICO_ENTIDAD'),"
                    + " concat('Colaboración número ', n, ' para la conservación de espacios públicos'), dia, dia + interval 1 year,"
                    + " elt(1 + n % 10, 'REGISTRADO', 'REGISTRADO', 'REGISTRADO', 'REGISTRADO', 'REGISTRADO', 'REGISTRADO', 'REGISTRADO',"
                    + " 'TERMINADO', 'BORRADOR', 'EN_REVISION_JURIDICA'), " + TEXTO
                    + ", utc_timestamp(6), utc_timestamp(6)"
                    + " from (select s.seq as n, p.clave, p.entidad,"
                    + " case when s.seq % 100 = 0 then 'NACIONAL' when s.seq % 10 = 3 then 'ESTATAL' else 'PLANTEL' end as alcance,"
                    + " utc_date() - interval s.seq * 3650 / 50000 day as dia from seq_1_to_50000 s join " + PLANTELES
                    + ") f",
            "insert into convenio_parte (convenio_id, orden, tipo, nombre) select id, 0, 'CONALEP', 'CONALEP' "
                    + NUESTROS,
            "insert into convenio_parte (convenio_id, orden, tipo, nombre, rfc) select id, 1, 'PERSONA_MORAL',"
                    + " substring_index(busqueda, ' El objeto', 1), 'AAA010101AAA' " + NUESTROS,
            "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el, cerrada_el, creado_en,"
                    + " modificado_en) select concat('CO-2020-', lpad(seq, 5, '0')), if(seq = 20, 'EN_CURSO', 'CERRADA'), concat('Causa ', seq),"
                    + " 'Banco de alimentos', concat('CC-B-', seq * 10), '2020-01-01', '2020-12-31', '2020-01-01', '2020-01-01',"
                    + " if(seq = 20, null, '2020-12-31'), utc_timestamp(6), utc_timestamp(6) from seq_1_to_20",
            "insert into colecta_participante (colecta_id, unidad) select c.id, e.clave from colecta c join"
                    + " (select clave from entidad union all select clave from plantel) e where c.folio like 'CO-2020-%'",
            "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, referencia_deposito, fecha, articulo, cantidad,"
                    + " unidad, clave, estado, capturada_por, capturada_en, validada_por, validada_en) select c.id, s.seq, p.clave, p.entidad,"
                    + " if(s.seq % 2, 'DINERO', 'ESPECIE'), if(s.seq % 2, s.seq % 997 + 0.25, null), if(s.seq % 2, 'REF', null), '2020-06-01',"
                    + " if(s.seq % 2, null, concat('Artículo ', s.seq % 20)), if(s.seq % 2, null, s.seq % 17 + 0.5),"
                    + " if(s.seq % 2, null, 'pieza'), if(s.seq % 2, null, concat('articulo ', s.seq % 20, '|pz')),"
                    + " if(s.seq % 10, 'VALIDADA', 'CAPTURADA'), 'medida', utc_timestamp(6), if(s.seq % 10, 'medida', null),"
                    + " if(s.seq % 10, utc_timestamp(6), null) from colecta c join seq_1_to_50000 s join " + PLANTELES
                    + " where c.folio like 'CO-2020-%'");

    private ConveniosYAportaciones() {}

    private static String asunto(String number) {
        return "elt(1 + (" + number
                + ") % 12, 'mantenimiento', 'reforestación', 'salud', 'cultura', 'deporte', 'alfabetización',"
                + " 'computación', 'carpintería', 'electricidad', 'nutrición', 'música', 'reciclaje')";
    }

    /** Adds them to the product's database. */
    static void addTo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
            statement.executeQuery(
                    "analyze table convenio, convenio_parte, colecta, colecta_participante, colecta_aportacion");
        }
    }
}
