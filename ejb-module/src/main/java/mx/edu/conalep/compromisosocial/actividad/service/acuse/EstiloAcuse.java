package mx.edu.conalep.compromisosocial.actividad.service.acuse;

import mx.edu.conalep.compromisosocial.shared.documento.DocumentoPdf;

/** How the acuse looks on paper. */
final class EstiloAcuse {

    static final String CSS = "@page{size:letter;margin:16mm 18mm 20mm;@bottom-left{content:element(pie)}"
            + "@bottom-right{content:counter(page) ' / ' counter(pages);font-family:'" + DocumentoPdf.FUENTE
            + "';font-size:8pt;color:#555}}#pie{position:running(pie);font-size:8pt;color:#555}body{font-family:'"
            + DocumentoPdf.FUENTE + "';font-size:9pt;color:#222;margin:0}.institucion{font-size:10pt;font-weight:bold;"
            + "color:#611232;margin:0 0 5mm;padding-bottom:2mm;border-bottom:0.6mm solid #A57F2C}"
            + "h1{font-size:16pt;color:#611232;margin:0 0 2mm}h2{font-size:11pt;color:#1E5B4F;margin:5mm 0 1mm;"
            + "page-break-after:avoid}table{width:100%;border-collapse:collapse;clear:both}th{width:34%;text-align:left;"
            + "font-weight:normal;color:#555}th,td{padding:0.8mm 2mm 0.8mm 0;vertical-align:top;border-bottom:0.2mm solid #ddd}"
            + "tr{page-break-inside:avoid}.fija{font-family:'" + DocumentoPdf.FUENTE_FIJA
            + "';font-size:8pt}.qr{float:right;width:30mm;height:30mm;margin-left:4mm}";

    private EstiloAcuse() {}
}
