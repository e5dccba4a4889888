// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EscPosReceipt.h"
#include "app/receipt/TestPage.h"
#include "tests/app/receipt/EscPosDecoder.h"
#include "tests/app/receipt/QrReader.h"

#include <QTest>
#include <QTimeZone>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;
using What = Printed::What;

namespace {

ReceiptDocument receipt()
{
    using Kind = ReceiptDocument::Line::Kind;
    return {u"惠民银行"_s, u"代收业务回单（客户联）"_s,
        {{Kind::Pair, u"收费单位"_s, u"苏州市供水服务中心"_s}, {Kind::Rule, {}, {}},
            {Kind::Total, u"金额"_s, u"¥187.40"_s}, {Kind::Words, {}, u"壹佰捌拾柒元肆角整"_s},
            {Kind::Table, {}, u"2026-01\t63.20"_s}},
        u"https://m.example/m/abc"_s, u"扫码领取电子回单"_s, {}, u"谢谢惠顾"_s};
}

/// Text lines are what a GBK printer of 48 cells prints.
EscPosDecoder decoded(const ReceiptDocument& document, const EscPosPrinter& printer = {})
{
    return EscPosDecoder(escPosOf(document, printer));
}

int black(const QImage& picture)
{
    int dots = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            dots += qGray(picture.pixel(x, y)) == 0;
    return dots;
}

} // namespace

class TestEscPos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsByteByByte()
    {
        EscPosPrinter printer;
        printer.density = -2;
        EscPosWriter writer(printer);
        writer.align(EscPosAlign::Centre);
        writer.bold(true);
        writer.size(true, false);
        writer.line(u"中a¥"_s);
        writer.feed(3);
        writer.qr(u"A"_s);
        writer.cut();
        writer.kickDrawer();
        QCOMPARE(writer.bytes().toHex(' '),
            QByteArray("1b 40 1c 26 1d 28 4b 02 00 31 fe 1b 61 01 1b 45 01 1d 21 10"
                       " d6 d0 61 a3 a4 0a 1b 64 03"
                       " 1d 28 6b 04 00 31 41 32 00 1d 28 6b 03 00 31 43 06"
                       " 1d 28 6b 03 00 31 45 31 1d 28 6b 04 00 31 50 30 41"
                       " 1d 28 6b 03 00 31 51 30 1d 56 42 00 1b 70 00 19 fa"));
    }

    void aReceiptReadsAsItShould()
    {
        const EscPosDecoder printer = decoded(receipt());
        QVERIFY(printer.isWhole);
        QCOMPARE(printer.printed.at(0).what, What::Reset);
        QCOMPARE(printer.printed.at(1).what, What::Chinese);
        const QList<Printed> lines = printer.of(What::Text);
        QCOMPARE(lines.at(0).text, u"惠民银行"_s);
        QVERIFY(lines.at(0).bold && lines.at(0).wide && lines.at(0).high);
        QCOMPARE(lines.at(0).align, 1);
        QCOMPARE(lines.at(2).text, u"收费单位"_s + QString(22, u' ') + u"苏州市供水服务中心"_s);
        QCOMPARE(lines.at(3).text, QString(48, u'-'));
        QCOMPARE(lines.at(4).text, u"金额"_s + QString(36, u' ') + u"￥187.40"_s);
        QVERIFY(lines.at(4).bold && lines.at(4).high && !lines.at(4).wide);
        QCOMPARE(lines.at(5).text, u"壹佰捌拾柒元肆角整"_s);
        QCOMPARE(lines.at(5).align, 2);
        QCOMPARE(lines.at(6).text, u"2026-01"_s + QString(36, u' ') + u"63.20"_s);
        QCOMPARE(printer.of(What::Qr).first().text, receipt().qr);
        QCOMPARE(printer.printed.last().what, What::Cut);
        QVERIFY(printer.of(What::Kick).isEmpty());
        QVERIFY(printer.of(What::Picture).isEmpty());
    }

    /// Twice as wide and high; the columns of a table keep their width, so that no amount is cut.
    void largeTypeIsTwiceAsWide()
    {
        ReceiptDocument document = receipt();
        document.isLarge = true;
        document.lines.append(pairLine(u"一至六月合计应缴金额"_s, u"187.40"_s));
        const EscPosDecoder printer = decoded(document);
        const QList<Printed> lines = printer.of(What::Text);
        for (const Printed& line : lines)
            QVERIFY(line.high && line.wide == (line.text != lines.at(7).text));
        QCOMPARE(lines.at(1).text, u"代收业务回单（客户联）"_s);
        QCOMPARE(lines.at(2).text, u"收费单位  苏州市供水服务"_s);
        QCOMPARE(lines.at(3).text, QString(20, u' ') + u"中心"_s);
        QCOMPARE(lines.at(4).text, QString(24, u'-'));
        QCOMPARE(lines.at(7).text, u"2026-01"_s + QString(36, u' ') + u"63.20"_s);
    }

    /// Complaint 20: Chinese comes out garbled, on printers whose set is smaller than the text.
    void complaint20_chineseIsNeverGarbled_data()
    {
        QTest::addColumn<CharacterSet>("set");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asPicture");
        QTest::newRow("common") << CharacterSet::Gb2312 << u"缴费"_s << false;
        QTest::newRow("capital numerals") << CharacterSet::Gb2312 << u"壹贰叁零整"_s << false;
        QTest::newRow("signs") << CharacterSet::Gb2312 << u"（¥1.00）：—·"_s << false;
        QTest::newRow("镕, 2312") << CharacterSet::Gb2312 << u"朱镕"_s << true;
        QTest::newRow("镕, GBK") << CharacterSet::Gbk << u"朱镕"_s << false;
        QTest::newRow("traditional, 2312") << CharacterSet::Gb2312 << u"龍"_s << true;
        QTest::newRow("㛃, GBK") << CharacterSet::Gbk << u"㛃"_s << true;
        QTest::newRow("㛃, 18030") << CharacterSet::Gb18030 << u"㛃"_s << false;
        QTest::newRow("beyond the basic plane") << CharacterSet::Gbk << u"𬱖"_s << true;
        QTest::newRow("the same, 18030") << CharacterSet::Gb18030 << u"𬱖"_s << false;
    }

    void complaint20_chineseIsNeverGarbled()
    {
        QFETCH(CharacterSet, set);
        QFETCH(QString, text);
        QFETCH(bool, asPicture);
        EscPosPrinter printer;
        printer.characters = set;
        EscPosWriter writer(printer);
        writer.line(text);
        if (!asPicture) {
            QVERIFY(writer.bytes().endsWith(*printerBytes(text, set) + '\n'));
            return;
        }
        const EscPosDecoder done(writer.bytes());
        QVERIFY(done.isWhole && done.lines().isEmpty());
        const QImage picture = done.of(What::Picture).first().picture;
        QVERIFY(picture.width() >= cellsOf(text) * 12 && picture.width() < cellsOf(text) * 12 + 8);
        QVERIFY2(black(picture) > 40, "nothing to be seen");
    }

    void aPictureKeepsTheColumns()
    {
        ReceiptDocument document = receipt();
        document.lines = {{ReceiptDocument::Line::Kind::Pair, u"户名"_s, u"王*㛃"_s}};
        const EscPosDecoder done = decoded(document);
        const QImage picture = done.of(What::Picture).first().picture;
        QCOMPARE(picture.width(), 576);
        QVERIFY(black(picture.copy(0, 0, 48, 30)) > 40); // the label
        QCOMPARE(black(picture.copy(60, 0, 440, 30)), 0);
        QVERIFY(black(picture.copy(552, 0, 24, 30)) > 40); // the rare character at the edge
    }

    /// Complaint 20: the drawer opens when told, and by itself.
    void complaint20_drawerIsKicked()
    {
        const EscPosDecoder done(escPosDrawerKick({}));
        QVERIFY(done.isWhole);
        QCOMPARE(done.printed.last().what, What::Kick);
        QVERIFY(done.of(What::Cut).isEmpty());
    }

    /// Complaint 20: a page to test with, that shows all of it.
    void complaint20_testPage()
    {
        const QDateTime at(QDate(2026, 3, 18), QTime(10, 43), QTimeZone::utc());
        EscPosPrinter printer;
        printer.density = 3;
        const EscPosDecoder done = decoded(testPage(u"惠民银行"_s, u"前台热敏"_s, at), printer);
        QVERIFY(done.isWhole);
        QCOMPARE(done.of(What::Density).first().number, 3);
        QCOMPARE(done.of(What::Picture).size(), 1); // the rare ones
        QVERIFY(done.lines().join(u'\n').contains(u"镕 喆"_s));
        QCOMPARE(done.of(What::Qr).first().text, u"HUIDESK-TEST-20260318104300"_s);
    }

    void aPrinterWithoutQrGetsAPicture()
    {
        EscPosPrinter printer;
        printer.drawsQr = false;
        const EscPosDecoder done = decoded(receipt(), printer);
        QVERIFY(done.isWhole && done.of(What::Qr).isEmpty());
        QCOMPARE(qrIn(done.of(What::Picture).first().picture), receipt().qr);
    }

    void aReprintSaysSo()
    {
        ReceiptDocument document = receipt();
        document.watermark = u"补打 第 2 次"_s;
        QCOMPARE(decoded(document).lines().at(2), u"** 补打 第 2 次 **"_s);
    }

    /// What a biller or a customer is called must not command the printer.
    void textCannotCommand()
    {
        ReceiptDocument document = receipt();
        document.lines
            = {{ReceiptDocument::Line::Kind::Pair, u"户名"_s, u"\x1Bp\x1DV\x10王\x7F\u0085"_s}};
        const EscPosDecoder done = decoded(document);
        QVERIFY(done.isWhole && done.of(What::Kick).isEmpty());
        QCOMPARE(done.of(What::Cut).size(), 1);
        QVERIFY(done.lines().at(2).endsWith(u"pV王"_s));
    }

    void longValuesGoOnBelow()
    {
        const QStringList pieces = wrappedToCells(u"苏州市供水a服务中心"_s, 7);
        QCOMPARE(pieces, (QStringList{u"苏州市"_s, u"供水a服"_s, u"务中心"_s}));
        ReceiptDocument document = receipt();
        document.lines = {{ReceiptDocument::Line::Kind::Pair, u"收费单位"_s, QString(30, u'水')}};
        EscPosPrinter narrow;
        narrow.cells = 32;
        const QStringList lines = decoded(document, narrow).lines();
        QCOMPARE(lines.at(2), u"收费单位 "_s + u" "_s + QString(11, u'水'));
        QCOMPARE(lines.at(3), QString(10, u' ') + QString(11, u'水'));
        QCOMPARE(lines.at(4), QString(16, u' ') + QString(8, u'水'));
    }
};

QTEST_MAIN(TestEscPos)
#include "tst_escpos.moc"
