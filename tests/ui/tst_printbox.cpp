// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/Printing.h"
#include "tests/app/printing/FakeReceiptPrinter.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/PrintBox.h"
#include "ui/PrinterText.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestPrintBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_printing = std::make_unique<Printing>(m_folder->path(), m_folder->filePath(u"no-cups"_s));
        m_printer = std::make_unique<FakeReceiptPrinter>();
    }

    void cleanup()
    {
        m_box.reset();
        m_printing.reset();
        m_printer.reset();
    }

    void withoutAPrinterPapersAreKept()
    {
        show();
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::NotSet));
        QVERIFY(!wanted()->isEnabled() && !m_box->isWanted());
        m_box->print(paper());
        QCOMPARE(note(), u"Kept as PDF."_s);
        QVERIFY(QFile::exists(paper().file));
    }

    void printsOnThePrinter()
    {
        setPrinter(PaperKind::Roll, PrinterWay::Network, m_printer->address());
        show();
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::Ready));
        QVERIFY(m_box->isWanted());
        m_box->print(paper());
        QTRY_COMPARE(note(), u"Printed."_s);
        QTRY_VERIFY(!m_printer->printed.isEmpty());
        QVERIFY(!QFile::exists(paper().file));
        QVERIFY(!way("print.retry"));
    }

    /// What did not come out may be printed again; it is the same paper.
    void offersToPrintAgain()
    {
        setPrinter(PaperKind::Roll, PrinterWay::Network, m_printer->address());
        m_printer->answers = "\x1a\x32\x72";
        show();
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::PaperOut));
        m_box->print(paper());
        QTRY_VERIFY(way("print.retry"));
        QVERIFY(m_printer->printed.isEmpty());
        m_printer->answers = FakeReceiptPrinter::well;
        QTest::mouseClick(way("print.retry"), Qt::LeftButton);
        QTRY_COMPARE(note(), u"Printed."_s);
        QTRY_VERIFY(!m_printer->printed.isEmpty());
        QVERIFY(!way("print.retry"));
    }

    void offersAnotherPrinterAndPdf()
    {
        FakeReceiptPrinter other;
        setPrinter(PaperKind::Roll, PrinterWay::Network, m_printer->address());
        setPrinter(PaperKind::Form, PrinterWay::Network, other.address());
        m_printer->close();
        show();
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::Offline));
        m_box->print(paper());
        QTRY_VERIFY(way("print.on.form241"));
        QVERIFY(!way("print.on.a4"));
        QTest::mouseClick(way("print.on.form241"), Qt::LeftButton);
        QTRY_COMPARE(note(), u"Printed."_s);
        QTRY_VERIFY(!other.printed.isEmpty());
        m_box->print(paper());
        QTRY_VERIFY(way("print.pdf"));
        QTest::mouseClick(way("print.pdf"), Qt::LeftButton);
        QCOMPARE(note(), u"Kept as PDF."_s);
        QVERIFY(QFile::exists(paper().file));
    }

    /// Sheets are A4: they go to no other printer, and there is nothing to choose.
    void sheetsAreKeptOrPrintedOnA4()
    {
        setPrinter(PaperKind::Roll, PrinterWay::Network, m_printer->address());
        m_box = std::make_unique<PrintBox>(m_printing.get(), PrintBox::Papers::Sheets);
        m_box->show();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::NotSet));
        QVERIFY(!wanted()->isVisible());
        const QString file = m_folder->filePath(u"sheets/1.pdf"_s);
        SheetDocument sheet;
        sheet.title = u"日终对账单"_s;
        m_box->print({sheet, file, 2});
        QCOMPARE(note(), u"Kept as PDF again, no. 1."_s);
        QVERIFY(QFile::exists(file));
        QVERIFY(m_printer->printed.isEmpty());
    }

    void theTellerMayWantNone()
    {
        setPrinter(PaperKind::Roll, PrinterWay::Network, m_printer->address());
        show();
        QTRY_VERIFY(m_box->isWanted());
        wanted()->setFocus();
        QTest::keyClick(wanted(), Qt::Key_Space);
        QVERIFY(!m_box->isWanted());
        m_box->hide();
        m_box->show(); // asks the printer again, and does not ask for paper again
        QTest::qWait(50);
        QVERIFY(!m_box->isWanted());
    }

private:
    void setPrinter(PaperKind paper, PrinterWay way, const QString& address)
    {
        QVERIFY(m_printing->settings().save(paper, {way, address}));
    }

    void show()
    {
        m_box = std::make_unique<PrintBox>(m_printing.get());
        m_box->show();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
    }

    PrintBox::Paper paper() const
    {
        return {ReceiptDocument{u"惠民银行"_s, u"代收业务回单"_s},
            m_folder->filePath(u"receipts/1.pdf"_s), 1};
    }

    QCheckBox* wanted() const { return m_box->findChild<QCheckBox*>(u"print.wanted"_s); }
    QString note() const { return m_box->findChild<QLabel*>(u"print.note"_s)->text(); }
    PillLook look() const { return m_box->findChild<Pill*>(u"print.state"_s)->look(); }

    KeyButton* way(const char* name) const
    {
        auto* button = m_box->findChild<KeyButton*>(QLatin1StringView(name));
        return button && button->isVisible() ? button : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<FakeReceiptPrinter> m_printer;
    std::unique_ptr<PrintBox> m_box;
};

QTEST_MAIN(TestPrintBox)
#include "tst_printbox.moc"
