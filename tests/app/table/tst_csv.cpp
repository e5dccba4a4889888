// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/Csv.h"
#include "app/table/TableCell.h"

#include <QStringEncoder>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const TableRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts += cell.text;
    return texts;
}

const QString list = u"用户号,金额\r\n3205018642,63.20\r\n"_s;

QByteArray gb18030()
{
    QStringEncoder encoder("GB18030");
    return encoder(list);
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-8") << list.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + list.toUtf8();
        QTest::newRow("GB18030") << gb18030();
        QTest::newRow("UTF-16, little end first") << QByteArray(little(list));
        QTest::newRow("UTF-16, big end first") << QByteArray(big(list));
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const Result<Table> table = readCsv(bytes);
        QVERIFY2(table, table ? "" : table.error().text);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(textsOf(table->rows.first()), QStringList({u"用户号"_s, u"金额"_s}));
        QCOMPARE(table->rows.last().line, 2);
    }

    void readsWhatIsQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first");
        const auto row = [](const char* name, const char16_t* text, const QStringList& first) {
            QTest::newRow(name) << QString::fromUtf16(text) << first;
        };
        row("commas", u"a,b,c\n", {u"a"_s, u"b"_s, u"c"_s});
        row("semicolons", u"a;b,5;c\n", {u"a"_s, u"b,5"_s, u"c"_s});
        row("tabs", u"a\tb\n", {u"a"_s, u"b"_s});
        row("a separator within quotes", u"\"a;b;c\",d\n", {u"a;b;c"_s, u"d"_s});
        row("a line end within quotes", u"\"a\nb\",c\n", {u"a\nb"_s, u"c"_s});
        row("a doubled quote", u"\"say \"\"a\"\"\",b", {u"say \"a\""_s, u"b"_s});
        row("an empty last field", u"a,\n", {u"a"_s, u""_s});
        row("one column", u"a\n", {u"a"_s});
        row("old line ends", u"a,b\rc,d\r", {u"a"_s, u"b"_s});
        row("zeros in front stay", u"000123,1.10\n", {u"000123"_s, u"1.10"_s});
    }

    void readsWhatIsQuoted()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, first);
        const Result<Table> table = readCsv(text.toUtf8());
        QVERIFY(table);
        QCOMPARE(textsOf(table->rows.first()), first);
    }

    void emptyRowsAreLeftOutAndLinesStillCount()
    {
        const Result<Table> table = readCsv("a,b\n\n,\n\"c\nd\",e\nf,g\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows.at(1).line, 4);
        QCOMPARE(table->rows.at(2).line, 6);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a quote that is not closed") << QByteArray("a,\"b\nc\n");
        QTest::newRow("text after a quote") << QByteArray("\"a\"b,c\n");
        QTest::newRow("a quote within a bare field") << QByteArray("a\"b,c\n");
        QTest::newRow("NUL") << QByteArray("a,b\0c\n", 6);
        QTest::newRow("bytes of no encoding") << QByteArray("\xff\xff\x81\xff,\x80");
        QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe\x41\x00\x42", 5);
        QTest::newRow("too many columns") << QByteArray(65, ',');
        QTest::newRow("a cell too long") << QByteArray(513, 'a');
        QTest::newRow("too many rows") << QByteArray("a\n").repeated(20'002);
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'a');
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const Result<Table> table = readCsv(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Input);
    }

    void marksWhatCannotBeBelieved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellKind>("kind");
        QTest::newRow("text") << u"3205018642"_s << CellKind::Text;
        QTest::newRow("formula") << u"=1+1"_s << CellKind::Formula;
        QTest::newRow("a number made text") << u"=\"00123\""_s << CellKind::Formula;
        QTest::newRow("full-width formula") << u"＝A1"_s << CellKind::Formula;
        QTest::newRow("rounded") << u"3.20501E+12"_s << CellKind::Inexact;
        QTest::newRow("rounded, small letter") << u"3e+9"_s << CellKind::Inexact;
        QTest::newRow("an account with a letter") << u"12E5"_s << CellKind::Text;
        QTest::newRow("a plate") << u"苏E+1"_s << CellKind::Text;
    }

    void marksWhatCannotBeBelieved()
    {
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        QCOMPARE(cellOfText(text).kind, kind);
        QCOMPARE(cellOfText(text).text, text);
    }

    void writesNothingThatIsRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"王*明"_s << u"王*明"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("full-width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("quotes and separators") << u"a,\"b\""_s << u"\"a,\"\"b\"\"\""_s;
    }

    void writesNothingThatIsRun()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const QByteArray bytes = csvOf({{{1, {{text}, {u"x"_s}}}}});
        QCOMPARE(bytes, "\xef\xbb\xbf" + (written + u",x\r\n"_s).toUtf8());
    }

    void whatIsWrittenReadsBack()
    {
        const Table table{{{1, {{u"a,b"_s}, {u"\"c\"\nd"_s}, {u""_s}}}, {3, {{u"e"_s}, {}, {}}}}};
        const Result<Table> read = readCsv(csvOf(table));
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 2);
        QCOMPARE(read->rows.first().cells, table.rows.first().cells);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
