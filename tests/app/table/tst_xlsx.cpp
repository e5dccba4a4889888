// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/XlsxNumber.h"
#include "app/table/XlsxReader.h"
#include "app/table/XlsxSheet.h"
#include "app/table/XlsxWriter.h"
#include "app/table/Zip.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray book = "<workbook xmlns:r=\"o\"><sheets><sheet name=\"a\" r:id=\"rId7\"/>"
                        "</sheets></workbook>";
const QByteArray relations = "<Relationships><Relationship Id=\"rId1\" Target=\"styles.xml\"/>"
                             "<Relationship Id=\"rId7\" Target=\"worksheets/a.xml\"/>"
                             "</Relationships>";

/// A workbook whose one sheet has these rows.
QByteArray workbook(const QByteArray& rows, const QByteArray& shared = {})
{
    QList<std::pair<QString, QByteArray>> parts{{u"xl/workbook.xml"_s, book},
        {u"xl/_rels/workbook.xml.rels"_s, relations},
        {u"xl/worksheets/a.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!shared.isEmpty())
        parts.append({u"xl/sharedStrings.xml"_s, "<sst>" + shared + "</sst>"});
    const Result<QByteArray> bytes = zipOf(parts);
    HUI_ASSERT(bytes.has_value());
    return *bytes;
}

Cell cellOf(const QByteArray& xml, const QByteArray& shared = {})
{
    const Result<Table> table = readXlsx(workbook("<row r=\"1\">" + xml + "</row>", shared));
    HUI_ASSERT(table.has_value());
    return table->rows.isEmpty() ? Cell{} : table->rows.first().cells.last();
}

QByteArray deep(int levels)
{
    return QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels);
}

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfCell_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellKind>("kind");
        const auto row = [](const char* name, const char* xml, const QString& text, CellKind kind) {
            QTest::newRow(name) << QByteArray(xml) << text << kind;
        };
        row("shared text", "<c r=\"A1\" t=\"s\"><v>1</v></c>", u"000123"_s, CellKind::Text);
        row("shared text read aloud", "<c r=\"A1\" t=\"s\"><v>2</v></c>", u"东京"_s,
            CellKind::Text);
        row("text of its own", "<c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c>", u"甲"_s,
            CellKind::Text);
        row("number", "<c r=\"A1\"><v>3205018642</v></c>", u"3205018642"_s, CellKind::Number);
        row("amount", "<c r=\"A1\"><v>63.2</v></c>", u"63.2"_s, CellKind::Number);
        row("formula with its value", "<c r=\"A1\"><f>SUM(B1)</f><v>6</v></c>", u"6"_s,
            CellKind::Formula);
        row("formula as text", "<c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>", u"=1+1"_s,
            CellKind::Formula);
        row("long number", "<c r=\"A1\"><v>3.2050186420000001E+18</v></c>",
            u"3.2050186420000001E+18"_s, CellKind::Inexact);
        row("error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", u"#N/A"_s, CellKind::Fault);
        row("truth", "<c r=\"A1\" t=\"b\"><v>1</v></c>", u"1"_s, CellKind::Fault);
        row("shared text that is not there", "<c r=\"A1\" t=\"s\"><v>9</v></c>", u"9"_s,
            CellKind::Fault);
    }

    void readsEveryKindOfCell()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        const QByteArray shared = "<si><t>x</t></si><si><r><t>000</t></r><r><t>123</t></r></si>"
                                  "<si><t>东京</t><rPh sb=\"0\" eb=\"2\"><t>tokyo</t></rPh></si>";
        QCOMPARE(cellOf(xml, shared), (Cell{text, kind}));
    }

    void whatWasTypedComesBack_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<CellKind>("kind");
        const auto row = [](const char* stored, const char* typed, CellKind kind) {
            QTest::newRow(stored) << QString::fromLatin1(stored) << QString::fromLatin1(typed)
                                  << kind;
        };
        row("187.4", "187.4", CellKind::Number);
        row("187.40", "187.4", CellKind::Number);
        row("1.1000000000000001", "1.1", CellKind::Number);
        row("62.099999999999994", "62.1", CellKind::Number);
        row("0.29999999999999999", "0.3", CellKind::Number);
        row("9.9999999999999996", "10", CellKind::Number);
        row("99999999.989999995", "99999999.99", CellKind::Number);
        row("999999999999999", "999999999999999", CellKind::Number);
        row("1234567890123456", "1234567890123456", CellKind::Inexact);
        row("3.20501E+12", "3.20501E+12", CellKind::Inexact);
        row("1E-3", "1E-3", CellKind::Inexact);
        row("-5", "-5", CellKind::Number);
        row("abc", "abc", CellKind::Inexact);
    }

    void whatWasTypedComesBack()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        QFETCH(CellKind, kind);
        QCOMPARE(cellOfNumber(stored), (Cell{typed, kind}));
    }

    void keepsColumnsAndLines()
    {
        const Result<Table> table = readXlsx(
            workbook("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"D2\"><v>4</v></c></row>"
                     "<row r=\"5\"/><row r=\"7\"><c r=\"B7\"><v>2</v></c></row>"));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.first().line, 2);
        QCOMPARE(table->rows.first().cells.size(), 4);
        QCOMPARE(table->rows.first().cells.at(3).text, u"4"_s);
        QCOMPARE(table->rows.last().line, 7);
        QCOMPARE(columnOf(u"A1"), 0);
        QCOMPARE(columnOf(u"AB12"), 27);
        QCOMPARE(columnOf(u"12"), -1);
        QCOMPARE(columnOf(u"AAAA1"), -1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        const auto row
            = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        row("nothing", {});
        row("only the beginning", good.left(40));
        row("without its end", good.chopped(10));
        QByteArray flipped = good;
        flipped[60] = static_cast<char>(flipped.at(60) ^ 0x55);
        row("a bit turned over", flipped);
        row("no workbook in it", *zipOf({{u"a.txt"_s, "a"}}));
        row("no sheet in it",
            *zipOf({{u"xl/workbook.xml"_s, book}, {u"xl/_rels/workbook.xml.rels"_s, relations}}));
        row("a bomb",
            workbook("<row r=\"1\"><c r=\"A1\"><v>" + QByteArray(8 << 20, '1') + "</v></c></row>"));
        QList<std::pair<QString, QByteArray>> many;
        for (int i = 0; i < 300; ++i)
            many.append({u"p%1"_s.arg(i), "a"});
        row("too many parts", *zipOf(many));
        row("rows out of order", workbook("<row r=\"2\"/><row r=\"1\"/>"));
        row("columns out of order",
            workbook("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"));
        row("a column far out", workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
        row("not well formed", workbook("<row r=\"1\"><c></row>"));
        row("too deep", workbook(deep(200)));
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const Result<Table> table = readXlsx(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Input);
    }

    /// Neither entities that grow nor such that read a file.
    void refusesDocumentTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("internal") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>");
        QTest::newRow("external") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>");
        QTest::newRow("bare") << QByteArray("<!DOCTYPE a>");
    }

    void refusesDocumentTypes()
    {
        QFETCH(QByteArray, type);
        QVERIFY(!sheetOf(type + "<worksheet/>", {}, {}));
        QVERIFY(!sharedTextsOf(type + "<sst/>", {}));
        QVERIFY(sheetOf("<worksheet/>", {}, {}));
    }

    /// Whatever byte is changed: read or refused, never a crash. Told apart by no luck: every byte.
    void survivesAnyByte()
    {
        const QByteArray good = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        int refused = 0;
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(~bad.at(i));
            refused += readXlsx(bad) ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void whatIsWrittenReadsBack()
    {
        const Table table{{{1, {{u"用户号"_s}, {u"金额"_s}}},
            {2, {{u"000123"_s}, {u"63.20"_s, CellKind::Number}}}, {3, {{u"=1+1"_s}, {}}}}};
        const Result<QByteArray> bytes = xlsxOf(table, u"结果"_s);
        QVERIFY(bytes);
        const Result<Table> read = readTable(*bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->rows.size(), 3);
        QCOMPARE(read->rows.at(0).cells, table.rows.at(0).cells);
        QCOMPARE(read->rows.at(1).cells.at(0).text, u"000123"_s);
        QCOMPARE(read->rows.at(1).cells.at(1), (Cell{u"63.2"_s, CellKind::Number}));
        QCOMPARE(read->rows.at(2).cells.at(0), (Cell{u"'=1+1"_s, CellKind::Text}));
        QCOMPARE(*xlsxOf(table, u"结果"_s), *bytes); // no clock in it
    }

    void readsAListAsItCame()
    {
        QCOMPARE(readTable("a,b\n")->rows.size(), 1);
        QCOMPARE(
            readTable(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))->rows.size(), 1);
        QVERIFY(!readTable("\n\n"));
        QVERIFY(!readTable({}));
    }
};

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
