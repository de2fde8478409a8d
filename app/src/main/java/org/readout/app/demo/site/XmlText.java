package org.readout.app.demo.site;

/** Text made safe to stand in XML or in an HTML attribute. */
final class XmlText {

    private XmlText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String quoted(String text) {
        return escaped(text).replace("\"", "&quot;");
    }
}
