// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/PaperFont.h"
#include "app/receipt/QrCode.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/receipt/SheetPainter.h"
#include "tests/app/receipt/QrReader.h"

#include <QFontMetricsF>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

ReceiptDocument billReceipt()
{
    using Kind = ReceiptDocument::Line::Kind;
    return {u"惠民银行"_s, u"代收业务回单（客户联）"_s,
        {{Kind::Pair, u"交易时间"_s, u"2026-03-18 10:43"_s},
            {Kind::Pair, u"网点/柜员"_s, u"0512-08 / 0217"_s}, {Kind::Rule, {}, {}},
            {Kind::Pair, u"收费单位"_s, u"苏州市供水服务中心"_s},
            {Kind::Pair, u"用户号"_s, u"******8642"_s}, {Kind::Pair, u"户名"_s, u"王*明"_s},
            {Kind::Table, {}, u"2026-01\t63.20"_s}, {Kind::Text, {}, u"支行日报 金额 人民币"_s},
            {Kind::Total, u"金额"_s, u"¥187.40"_s},
            {Kind::Words, {}, u"人民币壹佰捌拾柒元肆角整"_s}},
        u"HD1|R20260318000123|18740"_s, u"扫码领取电子回单"_s, {}, u"谢谢惠顾"_s};
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return u"%1 failed: "_s.arg(program) + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf)
{
    return run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
}

QImage pictureOf(const ReceiptDocument& document, int width)
{
    const ReceiptPainter painter(document);
    QImage image(width, painter.heightFor(width), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter brush(&image);
    painter.paint(brush, width);
    return image;
}

SheetDocument sheet(int rows)
{
    SheetTable table{u"services"_s, u"业务汇总"_s,
        {{u"no"_s, u"序号"_s, 1, false}, {u"name"_s, u"业务"_s, 3, false},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}, {u"合计"_s, {}, u"1,234.50"_s}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({QString::number(i), u"水费"_s, u"%1.00"_s.arg(1000 + i)});
    return {u"柜员轧账单"_s, u"惠民银行 青云路智慧网点"_s,
        {{u"尾箱"_s, u"03"_s}, {u"营业日"_s, u"2026-03-18"_s}}, {table}, {u"柜员"_s, u"复核"_s},
        u"校验码 00ff"_s};
}

} // namespace

class TestReceipt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What stands below the code may be longer than the paper is wide: nothing of it is cut off.
    void theFooterMayHaveTwoLines()
    {
        ReceiptDocument paper = billReceipt();
        const int one = ReceiptPainter(paper).heightFor(576);
        paper.footer
            = u"本回单为临时凭证，正式回单以平台入账为准。\n如有疑问，请凭流水号咨询网点。"_s;
        const int two = ReceiptPainter(paper).heightFor(576);
        QVERIFY(two > one);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.pdf"_s);
        QVERIFY(writePdf(paper, file).has_value());
        const QString text = textOf(file);
        for (const QString& words : {u"正式回单"_s, u"咨询网点"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
    }

    void pdfGivesTheTextBack_data()
    {
        QTest::addColumn<PaperKind>("paper");
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("isLarge");
        QTest::newRow("80 mm roll") << PaperKind::Roll << u"227"_s << false;
        QTest::newRow("A4") << PaperKind::A4 << u"595"_s << false;
        QTest::newRow("carbon form") << PaperKind::Form << u"683"_s << false;
        QTest::newRow("80 mm roll, large") << PaperKind::Roll << u"227"_s << true;
        QTest::newRow("A4, large") << PaperKind::A4 << u"595"_s << true;
        QTest::newRow("carbon form, large") << PaperKind::Form << u"683"_s << true;
    }

    void pdfGivesTheTextBack()
    {
        QFETCH(PaperKind, paper);
        QFETCH(QString, size);
        QFETCH(bool, isLarge);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.pdf"_s);
        ReceiptDocument receipt = billReceipt();
        receipt.isLarge = isLarge;
        QVERIFY(writePdf(receipt, file, paper));
        const QString text = textOf(file);
        for (const QString& wanted :
            {u"惠民银行"_s, u"代收业务回单（客户联）"_s, u"交易时间"_s, u"2026-03-18 10:43"_s,
                u"苏州市供水服务中心"_s, u"******8642"_s, u"王*明"_s, u"支行日报 金额 人民币"_s,
                u"¥187.40"_s, u"人民币壹佰捌拾柒元肆角整"_s, u"扫码领取电子回单"_s, u"谢谢惠顾"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" not in "_s + text));
        const QString facts = run(u"pdfinfo"_s, {file});
        const bool isOfOnePage = !isLarge || paper != PaperKind::Form; // its height is given
        QCOMPARE(facts.contains(u"Pages:           1"_s), isOfOnePage);
        QVERIFY2(facts.contains(u"Page size:       "_s + size), qPrintable(facts));
    }

    /// Whoever reads small type badly gets characters a third or half as large again, and nothing
    /// beside the paper: long names are wrapped, columns keep their width.
    void largeTypeStaysOnThePaper_data()
    {
        QTest::addColumn<PaperKind>("paper");
        for (const PaperKind paper : paperKinds())
            QTest::newRow(qPrintable(keyOf(paper))) << paper;
    }

    void largeTypeStaysOnThePaper()
    {
        QFETCH(PaperKind, paper);
        ReceiptDocument receipt = billReceipt();
        receipt.lines.append(pairLine(u"一至六月合计应缴金额"_s, QString(40, u'水')));
        receipt.lines.append(
            {ReceiptDocument::Line::Kind::Table, {}, u"2026-01\t1,234,563.20\t1,234,563.20"_s});
        const int normal = ReceiptPainter(receipt, paper).heightFor(1'000)
            * ReceiptPainter(receipt, paper).pageCount();
        receipt.isLarge = true;
        const ReceiptPainter painter(receipt, paper);
        const ReceiptLayout& layout = layoutOf(paper, true);
        QVERIFY(3 * layout.textPixels >= 4 * layoutOf(paper).textPixels);
        QVERIFY(painter.heightFor(1'000) * painter.pageCount() >= normal);
        for (int page = 0; page < painter.pageCount(); ++page) {
            QImage image(layout.width, painter.heightFor(layout.width), QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter brush(&image);
            painter.paint(brush, layout.width, page);
            brush.end();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < layout.side - 2; ++x)
                    QVERIFY(qGray(image.pixel(x, y)) == 255
                        && qGray(image.pixel(layout.width - 1 - x, y)) == 255);
        }
    }

    /// What tells of somebody's health is printed, and left on no disk.
    void aFileTellsNothingOfHealth()
    {
        ReceiptDocument paper = billReceipt();
        paper.lines << healthLine(u"科室"_s, u"心血管内科"_s)
                    << healthLine(u"心电图"_s, u"35.00"_s);
        SheetDocument list = sheet(1);
        list.tables.first().columns.first().isHealth = true;
        const QString secret = list.tables.first().rows.first().first();
        const QTemporaryDir folder;
        QVERIFY(writePdf(paper, folder.filePath(u"r.pdf"_s)));
        QVERIFY(writePdf(list, folder.filePath(u"s.pdf"_s)));
        const QString text = textOf(folder.filePath(u"r.pdf"_s));
        QVERIFY(!text.contains(u"心血管内科"_s) && !text.contains(u"心电图"_s));
        QVERIFY(text.contains(u"不留存电子件"_s) && text.contains(u"¥187.40"_s));
        QVERIFY(!asKept(list).tables.first().rows.first().contains(secret));
        QCOMPARE(asKept(paper).lines.size(), paper.lines.size() - 1); // one sentence for both
    }

    void pinsPrintInCells_data()
    {
        QTest::addColumn<bool>("bold");
        QTest::newRow("plain") << false;
        QTest::newRow("bold") << true;
    }

    void pinsPrintInCells()
    {
        QFETCH(bool, bold);
        const PaperFont font{24, true, bold};
        const QFontMetricsF metrics(outlineFont(font));
        constexpr qreal hair = 0.1;
        QVERIFY(qAbs(metrics.horizontalAdvance(u"中"_s) - 24) < hair); // as the head has pins
        for (const QChar latin : u"0Wil.*"_s)
            QVERIFY(qAbs(metrics.horizontalAdvance(latin) - 12) < hair);
        QCOMPARE(paperWidth(u"中0*"_s, font), 48);
        QCOMPARE(paperLines(u"中国0*中"_s, 72, font), 2);
    }

    void aLongReceiptTakesMoreForms()
    {
        ReceiptDocument longer = billReceipt();
        for (int i = 1; i <= 40; ++i)
            longer.lines.append(
                {ReceiptDocument::Line::Kind::Table, {}, u"第%1期\t%2.00"_s.arg(i).arg(1000 + i)});
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.pdf"_s);
        QVERIFY(writePdf(longer, file, PaperKind::Form));
        const int pages = ReceiptPainter(longer, PaperKind::Form).pageCount();
        QVERIFY(pages >= 3);
        QVERIFY(run(u"pdfinfo"_s, {file}).contains(u"Pages:           %1"_s.arg(pages)));
        const QString text = textOf(file);
        for (int i = 1; i <= 40; ++i)
            QCOMPARE(text.count(u"%1.00"_s.arg(1000 + i)), 1);
        QCOMPARE(ReceiptPainter(longer, PaperKind::Roll).pageCount(), 1);
    }

    void qrIsReadByAnother()
    {
        QCOMPARE(qrIn(pictureOf(billReceipt(), 792)), billReceipt().qr);
        QCOMPARE(qrCode(QString(5000, u'x')).width, 0); // does not fit
    }

    void heightFollowsWidthAndContent()
    {
        const ReceiptDocument document = billReceipt();
        const ReceiptPainter painter(document);
        QVERIFY(qAbs(painter.heightFor(528) - 2 * painter.heightFor(264)) <= 2);
        ReceiptDocument longer = billReceipt();
        longer.lines.append({ReceiptDocument::Line::Kind::Pair, u"备注"_s, QString(80, u'备')});
        QVERIFY(ReceiptPainter(longer).heightFor(264) > painter.heightFor(264) + 3 * 19);
    }

    void watermarkIsDrawn()
    {
        ReceiptDocument marked = billReceipt();
        marked.watermark = u"预览"_s;
        QVERIFY(pictureOf(marked, 528) != pictureOf(billReceipt(), 528));
        QCOMPARE(qrIn(pictureOf(marked, 792)), marked.qr);
    }

    void tellsWhenItCannotBeWritten()
    {
        QCOMPARE(writePdf(billReceipt(), u"/nowhere/r.pdf"_s).error().kind, Error::Kind::Storage);
        QCOMPARE(writePdf(sheet(1), u"/nowhere/s.pdf"_s).error().kind, Error::Kind::Storage);
    }

    void sheetRunsOverPages()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"s.pdf"_s);
        const SheetDocument document = sheet(90);
        const int pages = SheetPainter(document).pageCount();
        QCOMPARE(pages, 3);
        QVERIFY(writePdf(document, file));
        const QString text = textOf(file);
        QCOMPARE(text.count(u"序号"_s), 3); // the header again on every page
        QVERIFY(QString(text).remove(u' ').contains(u"第3/3页"_s));
        QVERIFY(text.contains(u"柜员轧账单"_s) && text.contains(u"1,234.50"_s));
        for (int i = 1; i <= 90; ++i)
            QCOMPARE(text.count(u"%1.00"_s.arg(1000 + i)), 1);
    }

    void csvIsNoFormula()
    {
        SheetDocument document = sheet(0);
        document.tables[0].rows
            = {{u"=1+1"_s, u"a,\"b\""_s, u"-3.00"_s}, {u"@x"_s, u"-2+3"_s, u"+1,000.00"_s}};
        const QByteArray csv = toCsv(document);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(csv);
        QVERIFY(text.contains(u"'=1+1,\"a,\"\"b\"\"\",-3.00\r\n"_s));
        QVERIFY(text.contains(u"'@x,'-2+3,\"+1,000.00\"\r\n"_s));
    }

    void jsonHasTheSameFigures()
    {
        const QJsonObject json = toJson(sheet(2));
        const QJsonArray rows = json.value(u"tables").toObject().value(u"services").toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).toObject().value(u"amount").toString(), u"1002.00"_s);
    }
};

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
