// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/PrinterWatch.h"
#include "tests/app/printing/FakeReceiptPrinter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

/// What is said of the printer follows the printer.
class TestPrinterWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePrinter()
    {
        const QTemporaryDir folder;
        testkit::FakeReceiptPrinter printer;
        Printing printing(folder.path());
        PrinterWatch watch(printing, std::chrono::milliseconds(20));
        QList<PrinterState> said;
        connect(
            &watch, &PrinterWatch::changed, this, [&said](PrinterState state) { said += state; });
        watch.start();
        QTRY_COMPARE(said, QList{PrinterState::NotSet});
        QVERIFY(
            printing.settings().save(PaperKind::Roll, {PrinterWay::Network, printer.address()}));
        QTRY_COMPARE(said.last(), PrinterState::Ready);
        printer.answers = "\x1a\x32\x72";
        QTRY_COMPARE(said.last(), PrinterState::PaperOut);
        printer.answers = testkit::FakeReceiptPrinter::well;
        QTRY_COMPARE(said.last(), PrinterState::Ready);
        QCOMPARE(said.size(), 4); // each once
    }
};

QTEST_GUILESS_MAIN(TestPrinterWatch)
#include "tst_printerwatch.moc"
