// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/ui/PrintersCard.h"
#include "tests/app/printing/FakeReceiptPrinter.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/PrinterText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::settings;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestPrintersCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_card = std::make_unique<PrintersCard>(m_desk->services());
        m_card->show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    }

    void cleanup()
    {
        m_card.reset();
        m_desk.reset();
    }

    void nothingIsSetAtFirst()
    {
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::NotSet));
        QVERIFY(!find<KeyButton>("printers.test")->isEnabled());
        QVERIFY(!find<QLineEdit>("printers.address")->isEnabled());
    }

    void keepsAPrinterAndTriesIt()
    {
        FakeReceiptPrinter printer;
        enter(PrinterWay::Network, printer.address());
        QTRY_COMPARE(kept(PaperKind::Roll).address, printer.address());
        QTRY_COMPARE(look(), PrinterText::pill(PrinterState::Ready));
        auto* density = find<QComboBox>("printers.density");
        density->setCurrentIndex(density->findData(2));
        Q_EMIT density->activated(density->currentIndex());
        QCOMPARE(kept(PaperKind::Roll).escPos.density, 2);
        QTest::mouseClick(find<KeyButton>("printers.test"), Qt::LeftButton);
        QTRY_VERIFY(note().startsWith(u"The test page is printed"));
        QTRY_VERIFY(printer.printed.contains(QByteArray("\x1d(K\x02\x00\x31\x02", 7)));
        printer.printed.clear();
        QTest::mouseClick(find<KeyButton>("printers.drawer"), Qt::LeftButton);
        QTRY_COMPARE(note(), u"The drawer was opened."_s);
    }

    void refusesAnAddressThatIsNone()
    {
        enter(PrinterWay::Network, u"nonsense:99999"_s);
        QTRY_VERIFY(note().startsWith(u"Enter host:port"));
        QCOMPARE(kept(PaperKind::Roll).way, PrinterWay::None);
    }

    void eachPaperHasItsPrinter()
    {
        enter(PrinterWay::Network, u"192.0.2.7:9100"_s);
        QTRY_COMPARE(kept(PaperKind::Roll).way, PrinterWay::Network);
        auto* roll = find<QWidget>("printers.roll80");
        roll->setFocus();
        QTest::keyClick(roll, Qt::Key_Right);
        QCOMPARE(find<QComboBox>("printers.way")->currentData().toInt(),
            static_cast<int>(PrinterWay::None));
        QCOMPARE(kept(PaperKind::A4).way, PrinterWay::None);
    }

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_card->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    void enter(PrinterWay way, const QString& address)
    {
        auto* ways = find<QComboBox>("printers.way");
        ways->setCurrentIndex(ways->findData(static_cast<int>(way)));
        Q_EMIT ways->activated(ways->currentIndex());
        auto* line = find<QLineEdit>("printers.address");
        line->selectAll();
        QTest::keyClicks(line, address);
        QTest::keyClick(line, Qt::Key_Return);
    }

    Printer kept(PaperKind paper) const { return m_desk->printing.settings().printerFor(paper); }
    QString note() const { return find<QLabel>("printers.note")->text(); }
    PillLook look() const { return find<Pill>("printers.state")->look(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<PrintersCard> m_card;
};

QTEST_MAIN(TestPrintersCard)
#include "tst_printerscard.moc"
