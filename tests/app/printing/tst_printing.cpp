// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/Printing.h"
#include "app/printing/RawPort.h"
#include "app/receipt/EscPosReceipt.h"
#include "tests/app/printing/Answer.h"
#include "tests/app/printing/FakeReceiptPrinter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

PrintJob job()
{
    ReceiptDocument document{u"惠民银行"_s, u"代收业务回单"_s};
    return printJobOf(document, PaperKind::Roll);
}

} // namespace

class TestPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreKept()
    {
        const QTemporaryDir folder;
        const PrinterSettings settings(folder.path());
        QCOMPARE(settings.printerFor(PaperKind::Roll), Printer());
        QCOMPARE(settings.receiptPaper(), PaperKind::Roll);
        Printer printer{PrinterWay::Network, u" 192.0.2.7 "_s};
        printer.escPos = {CharacterSet::Gb2312, 32, -3, false, false};
        QVERIFY(settings.save(PaperKind::Roll, printer));
        QVERIFY(settings.save(PaperKind::A4, {PrinterWay::Queue, u"office"_s}));
        QVERIFY(settings.saveReceiptPaper(PaperKind::Form));
        const PrinterSettings again(folder.path());
        printer.address = u"192.0.2.7:9100"_s;
        QCOMPARE(again.printerFor(PaperKind::Roll), printer);
        QCOMPARE(again.printerFor(PaperKind::A4).address, u"office"_s);
        QCOMPARE(again.printerFor(PaperKind::Form).way, PrinterWay::None);
        QCOMPARE(again.receiptPaper(), PaperKind::Form);
        QFile file(folder.filePath(u"printers.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\0[roll80\nway=network\n", 22) > 0);
        file.close();
        QCOMPARE(again.printerFor(PaperKind::Roll).way, PrinterWay::None);
        QCOMPARE(PrinterSettings(u"/proc/nowhere"_s).save(PaperKind::A4, {}).error().kind,
            Error::Kind::Storage);
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<PrinterWay>("way");
        QTest::addColumn<QString>("address");
        QTest::newRow("no queue") << PrinterWay::Queue << QString();
        QTest::newRow("queue with a path") << PrinterWay::Queue << u"../admin"_s;
        QTest::newRow("raw queue with a space") << PrinterWay::RawQueue << u"a b"_s;
        QTest::newRow("no host") << PrinterWay::Network << u":9100"_s;
        QTest::newRow("port 0") << PrinterWay::Network << u"printer:0"_s;
        QTest::newRow("port too high") << PrinterWay::Network << u"printer:70000"_s;
        QTest::newRow("no device") << PrinterWay::Device << u"/etc/passwd"_s;
        QTest::newRow("out of /dev") << PrinterWay::Device << u"/dev/../etc/passwd"_s;
    }

    void refusesAddresses()
    {
        QFETCH(PrinterWay, way);
        QFETCH(QString, address);
        QCOMPARE(checked({way, address}).error().kind, Error::Kind::Input);
    }

    void stateOfAQueue_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<bool>("accepting");
        QTest::addColumn<PrinterState>("wanted");
        QTest::newRow("idle") << 3 << u"none"_s << true << PrinterState::Ready;
        QTest::newRow("printing") << 4 << u"none"_s << true << PrinterState::Busy;
        QTest::newRow("stopped") << 5 << u"none"_s << true << PrinterState::Fault;
        QTest::newRow("paused") << 5 << u"paused"_s << true << PrinterState::Held;
        QTest::newRow("not accepting") << 3 << u"none"_s << false << PrinterState::Held;
        QTest::newRow("no paper") << 5 << u"media-empty-error"_s << true << PrinterState::PaperOut;
        QTest::newRow("told only") << 3 << u"media-empty-report"_s << true << PrinterState::Ready;
        QTest::newRow("open") << 5 << u"cover-open"_s << true << PrinterState::CoverOpen;
        QTest::newRow("away") << 4 << u"offline-report connecting-to-device"_s << true
                              << PrinterState::Offline;
        QTest::newRow("jam") << 4 << u"media-jam-warning"_s << true << PrinterState::Fault;
    }

    void stateOfAQueue()
    {
        QFETCH(int, state);
        QFETCH(QString, reasons);
        QFETCH(bool, accepting);
        QFETCH(PrinterState, wanted);
        QCOMPARE(stateOfQueue(state, reasons.split(u' '), accepting), wanted);
    }

    void stateOfAReceiptPrinter_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<PrinterState>("wanted");
        QTest::newRow("well") << QByteArray("\x12\x12\x12") << PrinterState::Ready;
        QTest::newRow("drawer open") << QByteArray("\x16\x12\x12") << PrinterState::Ready;
        QTest::newRow("paper near its end") << QByteArray("\x12\x12\x1e") << PrinterState::Ready;
        QTest::newRow("paper out") << QByteArray("\x1a\x32\x72") << PrinterState::PaperOut;
        QTest::newRow("cover") << QByteArray("\x1a\x16\x12") << PrinterState::CoverOpen;
        QTest::newRow("knife") << QByteArray("\x1a\x52\x12") << PrinterState::Fault;
        QTest::newRow("offline by its key") << QByteArray("\x1a\x12\x12") << PrinterState::Held;
        QTest::newRow("silent") << QByteArray() << PrinterState::Ready;
        QTest::newRow("babble") << QByteArray("abc") << PrinterState::Ready;
    }

    void stateOfAReceiptPrinter()
    {
        QFETCH(QByteArray, answers);
        QFETCH(PrinterState, wanted);
        QCOMPARE(stateOfAnswers(answers), wanted);
    }

    void networkPrinterGetsTheCommands_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::newRow("one that tells") << QByteArray(FakeReceiptPrinter::well);
        QTest::newRow("one that is silent") << QByteArray();
    }

    void networkPrinterGetsTheCommands()
    {
        QFETCH(QByteArray, answers);
        const QTemporaryDir folder;
        FakeReceiptPrinter printer;
        printer.answers = answers;
        Printing printing(folder.path());
        QVERIFY(
            printing.settings().save(PaperKind::Roll, {PrinterWay::Network, printer.address()}));
        QCOMPARE(*answerOf(printing.state(PaperKind::Roll)), PrinterState::Ready);
        QVERIFY(answerOf(printing.print(job())));
        QTRY_COMPARE(printer.printed, job().commands({}));
        printer.printed.clear();
        QVERIFY(answerOf(printing.kickDrawer()));
        QTRY_COMPARE(printer.printed, escPosDrawerKick({}));
    }

    void aPrinterWithoutPaperIsSentNothing()
    {
        FakeReceiptPrinter printer;
        printer.answers = "\x1a\x32\x72";
        const QTemporaryDir folder;
        Printing printing(folder.path());
        const Printer network{PrinterWay::Network, printer.address()};
        QCOMPARE(*answerOf(printing.stateOf(network)), PrinterState::PaperOut);
        const Result<Done> printed = answerOf(printing.printOn(network, job()));
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, Error::Kind::Refused);
        QVERIFY(printer.printed.isEmpty());
    }

    /// The paper ends while it prints: nobody here can tell how far it came.
    void paperThatEndsOnTheWayIsUnknown()
    {
        FakeReceiptPrinter printer;
        printer.jobsUntilPaperOut = 1;
        const QTemporaryDir folder;
        Printing printing(folder.path());
        const auto printed
            = answerOf(printing.printOn({PrinterWay::Network, printer.address()}, job()));
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, Error::Kind::Unknown);
    }

    void nobodyThere()
    {
        const QTemporaryDir folder;
        Printing printing(folder.path());
        FakeReceiptPrinter printer;
        const Printer network{PrinterWay::Network, printer.address()};
        printer.close();
        QCOMPARE(*answerOf(printing.stateOf(network)), PrinterState::Offline);
        QCOMPARE(answerOf(printing.printOn(network, job())).error().kind, Error::Kind::Offline);
        const Printer device{PrinterWay::Device, u"/dev/huidesk-no-such-printer"_s};
        QCOMPARE(*answerOf(printing.stateOf(device)), PrinterState::Offline);
        QCOMPARE(answerOf(printing.printOn(device, job())).error().kind, Error::Kind::Offline);
        QCOMPARE(*answerOf(printing.state(PaperKind::A4)), PrinterState::NotSet);
        QCOMPARE(answerOf(printing.kickDrawer()).error().kind, Error::Kind::Refused);
    }

    /// A device file as a pipe: what is written comes out at the other end.
    void deviceGetsTheCommands()
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"lp0"_s).toLocal8Bit();
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        const QString name = QString::fromLocal8Bit(path);
        QCOMPARE(sendToDevice(name, "x").error().kind, Error::Kind::Offline); // no reader yet
        const int reader = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        const QByteArray commands = job().commands({});
        QVERIFY(sendToDevice(name, commands));
        QByteArray read(commands.size() + 1, '\0');
        QCOMPARE(::read(reader, read.data(), static_cast<size_t>(read.size())), commands.size());
        QCOMPARE(read.left(commands.size()), commands);
        ::close(reader);
    }

    /// Printing returns before the printer has taken anything: more than fits into its pipe is
    /// taken from the other end only after that, by the thread that would have waited.
    void theWindowNeverWaits()
    {
        const QTemporaryDir folder;
        Printing printing(folder.path());
        const QString path = folder.filePath(u"lp0"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        const int reader = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        constexpr qsizetype moreThanAPipe = 4 << 20;
        PrintJob much = job();
        much.commands = [](const EscPosPrinter&) { return QByteArray(moreThanAPipe, 'x'); };
        const auto printed = printing.printOn({PrinterWay::Device, path}, much);
        const auto asked = printing.stateOf({PrinterWay::Device, path}); // behind it
        QVERIFY(!printed.isFinished() && !asked.isFinished());
        qsizetype taken = 0;
        QByteArray some(1 << 16, '\0');
        QVERIFY(QTest::qWaitFor(
            [&] {
                taken += qMax(qsizetype(0),
                    qsizetype(::read(reader, some.data(), static_cast<size_t>(some.size()))));
                return taken == moreThanAPipe;
            },
            60'000));
        QVERIFY(answerOf(printed));
        QCOMPARE(*answerOf(asked), PrinterState::Ready);
        ::close(reader);
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
