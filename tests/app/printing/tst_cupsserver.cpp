// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/Printing.h"
#include "app/receipt/EscPosReceipt.h"
#include "tests/app/printing/Answer.h"
#include "tests/app/printing/FakeReceiptPrinter.h"
#include "tests/app/printing/PrivateCups.h"

#include <QTest>

#include <memory>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

ReceiptDocument receipt()
{
    using Kind = ReceiptDocument::Line::Kind;
    return {u"惠民银行"_s, u"代收业务回单（客户联）"_s,
        {{Kind::Pair, u"收费单位"_s, u"苏州市供水服务中心"_s}, {Kind::Pair, u"户名"_s, u"王*㛃"_s},
            {Kind::Total, u"金额"_s, u"¥187.40"_s}, {Kind::Words, {}, u"壹佰捌拾柒元肆角整"_s}},
        {}, {}, {}, u"谢谢惠顾"_s};
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// Printing through a CUPS server that the test starts itself.
class TestCupsServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cups = std::make_unique<PrivateCups>();
        QVERIFY2(m_cups->isUp(), "cupsd did not start; the packages are in debian-packages.txt");
        m_printing = std::make_unique<Printing>(m_folder.path(), m_cups->address());
        QCOMPARE(*answerOf(m_printing->queues()), QStringList());
        for (const char* name : {"roll", "a4", "form"})
            QVERIFY(m_cups->addPdfQueue(QLatin1StringView(name)));
        QVERIFY(m_cups->addRawQueue(u"thermal"_s, m_thermal.serverPort()));
    }

    void namesTheQueues()
    {
        QCOMPARE(*answerOf(m_printing->queues()),
            (QStringList{u"a4"_s, u"form"_s, u"roll"_s, u"thermal"_s}));
    }

    void printsEachPaper_data()
    {
        QTest::addColumn<PaperKind>("paper");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("size");
        QTest::newRow("roll") << PaperKind::Roll << u"roll"_s << u" 226 x"_s;
        QTest::newRow("A4") << PaperKind::A4 << u"a4"_s << u"595 x 842"_s;
        QTest::newRow("form") << PaperKind::Form << u"form"_s << u" 683 x 26"_s;
    }

    /// The paper that comes out is read back and compared.
    void printsEachPaper()
    {
        QFETCH(PaperKind, paper);
        QFETCH(QString, queue);
        QFETCH(QString, size);
        QVERIFY(m_printing->settings().save(paper, {PrinterWay::Queue, queue}));
        QCOMPARE(*answerOf(m_printing->state(paper)), PrinterState::Ready);
        const Result<Done> printed = answerOf(m_printing->print(printJobOf(receipt(), paper)));
        QVERIFY2(printed, printed ? "" : printed.error().text);
        const QString file = m_cups->printed(queue);
        const QString text = output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        for (const QString& wanted : {u"惠民银行"_s, u"苏州市供水服务中心"_s, u"王*㛃"_s,
                 u"¥187.40"_s, u"壹佰捌拾柒元肆角整"_s, u"谢谢惠顾"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" not in "_s + text));
        const QString facts = output(u"pdfinfo"_s, {file});
        QVERIFY2(facts.contains(size), qPrintable(facts));
    }

    void aRawQueueGetsTheCommands()
    {
        const Printer printer{PrinterWay::RawQueue, u"thermal"_s};
        const auto job = printJobOf(receipt(), PaperKind::Roll);
        QVERIFY(answerOf(m_printing->printOn(printer, job)));
        QTRY_COMPARE(m_thermal.printed, escPosOf(receipt(), printer.escPos));
    }

    void aHeldPrinterTakesNothing()
    {
        const Printer printer{PrinterWay::Queue, u"roll"_s};
        QVERIFY(QFile::remove(m_cups->printed(u"roll"_s)));
        QVERIFY(m_cups->hold(u"roll"_s));
        QCOMPARE(*answerOf(m_printing->stateOf(printer)), PrinterState::Held);
        const auto job = printJobOf(receipt(), PaperKind::Roll);
        const Result<Done> held = answerOf(m_printing->printOn(printer, job));
        QVERIFY(!held);
        QCOMPARE(held.error().kind, Error::Kind::Refused);
        QVERIFY(m_cups->resume(u"roll"_s));
        QVERIFY(answerOf(m_printing->printOn(printer, job))); // and only this one comes out
        QVERIFY(QFile::exists(m_cups->printed(u"roll"_s)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Printer>("printer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no such queue")
            << Printer{PrinterWay::Queue, u"nowhere"_s} << Error::Kind::Refused;
        QTest::newRow("none set") << Printer{} << Error::Kind::Refused;
    }

    void saysWhatIsWrong()
    {
        QFETCH(Printer, printer);
        QFETCH(Error::Kind, kind);
        const auto job = printJobOf(receipt(), PaperKind::Roll);
        const Result<Done> printed = answerOf(m_printing->printOn(printer, job));
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, kind);
    }

    void aSheetIsNoReceipt()
    {
        SheetDocument sheet;
        sheet.title = u"柜员轧账单"_s;
        const auto raw = answerOf(
            m_printing->printOn({PrinterWay::RawQueue, u"thermal"_s}, printJobOf(sheet)));
        QVERIFY(!raw);
        QCOMPARE(raw.error().kind, Error::Kind::Refused);
        QVERIFY(answerOf(m_printing->printOn({PrinterWay::Queue, u"a4"_s}, printJobOf(sheet))));
        QVERIFY(
            output(u"pdftotext"_s, {m_cups->printed(u"a4"_s), u"-"_s}).contains(u"柜员轧账单"_s));
    }

    void aServerThatIsGone()
    {
        Printing printing(m_folder.path(), m_folder.filePath(u"nobody"_s));
        const Printer printer{PrinterWay::Queue, u"roll"_s};
        QCOMPARE(*answerOf(printing.stateOf(printer)), PrinterState::Offline);
        const auto job = printJobOf(receipt(), PaperKind::Roll);
        QCOMPARE(answerOf(printing.printOn(printer, job)).error().kind, Error::Kind::Offline);
        QCOMPARE(answerOf(printing.queues()).error().kind, Error::Kind::Offline);
    }

private:
    QTemporaryDir m_folder;
    FakeReceiptPrinter m_thermal;
    std::unique_ptr<PrivateCups> m_cups;
    std::unique_ptr<Printing> m_printing;
};

QTEST_MAIN(TestCupsServer)
#include "tst_cupsserver.moc"
