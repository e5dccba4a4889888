// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Fingers.h"
#include "ui/WedgeScanner.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>
#include <QWindow>

#include <limits>
#include <memory>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

constexpr int scannerMs = testkit::Fingers::scannerMs;
constexpr int fingersMs = testkit::Fingers::personMs;

} // namespace

/// A scanner and fingers on the same keyboard. Keys enter at the window, as real ones do, and say
/// themselves when they were pressed, so a slow machine changes nothing.
class TestWedgeScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_page = new QWidget(m_window.get());
        m_cash = new QLineEdit(m_page);
        m_name = new QLineEdit(m_page);
        m_elsewhere = new QLineEdit(m_window.get());
        auto* column = new QVBoxLayout(m_page);
        column->addWidget(m_cash);
        column->addWidget(m_name);
        auto* whole = new QVBoxLayout(m_window.get());
        whole->addWidget(m_page);
        whole->addWidget(m_elsewhere);
        m_scanner = new WedgeScanner(*m_page);
        m_spy = std::make_unique<QSignalSpy>(m_scanner, &WedgeScanner::scanned);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_cash->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void aBurstIsAScan_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter of the keypad") << int(Qt::Key_Enter);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }

    void aBurstIsAScan()
    {
        QFETCH(int, end);
        keys(u"3205018642"_s, scannerMs);
        key(static_cast<Qt::Key>(end), scannerMs);
        QCOMPARE(scans(), QStringList{u"3205018642"_s});
        QVERIFY(m_cash->text().isEmpty()); // not a character of it
        QVERIFY(m_cash->hasFocus()); // nor its end
    }

    void capitalsAndSignsBelongToIt()
    {
        const QString code = u"huidesk:bill?biller=A-1&account=32"_s;
        keys(code, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList{code});
        QVERIFY(m_cash->text().isEmpty());
    }

    /// A card is meant for the field it is read into.
    void aFieldOfAReaderHasItsScan()
    {
        m_cash->setProperty("keepsScan", true);
        keys(u"6222888801860186"_s, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList());
        QCOMPARE(m_cash->text(), u"6222888801860186"_s);
    }

    /// A form with a scanner of its own has what is read while one is in it, whichever came first;
    /// fingers pass through both.
    void aFormHasItsOwnScans()
    {
        m_cash->setProperty("keepsScan", false);
        auto* form = new QWidget(m_page);
        form->setProperty("keepsScan", true);
        auto* number = new QLineEdit(form);
        m_page->layout()->addWidget(form);
        form->show();
        number->show();
        auto* own = new WedgeScanner(*form);
        QSignalSpy read(own, &WedgeScanner::scanned);
        number->setFocus();
        keys(u"3205018642"_s, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(read.size(), 1);
        QCOMPARE(scans(), QStringList());
        QVERIFY(number->text().isEmpty());
        keys(u"3205"_s, fingersMs);
        QTRY_COMPARE(number->text(), u"3205"_s);
        m_cash->setFocus();
        keys(u"3205018642"_s, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList{u"3205018642"_s});
        QCOMPARE(read.size(), 1);
    }

    void fingersAreNoScan()
    {
        keys(u"3205018642"_s, fingersMs);
        key(Qt::Key_Return, fingersMs);
        QCOMPARE(scans(), QStringList());
        QCOMPARE(m_cash->text(), u"3205018642"_s);
    }

    /// The last finger's key is let go once the time is over, without another key.
    void theLastKeyArrivesByItself()
    {
        keys(u"2"_s, fingersMs);
        QTRY_COMPARE(m_cash->text(), u"2"_s);
    }

    void aShortBurstIsTyped()
    {
        keys(u"200"_s, scannerMs);
        key(Qt::Key_Tab, scannerMs);
        QCOMPARE(scans(), QStringList());
        QCOMPARE(m_cash->text(), u"200"_s);
        QVERIFY(m_name->hasFocus()); // the Tab was a Tab
    }

    void aBurstWithoutEndIsTyped()
    {
        keys(u"3205018642"_s, scannerMs);
        QTRY_COMPARE(m_cash->text(), u"3205018642"_s);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList());
    }

    void anEndThatComesLateIsNone()
    {
        keys(u"3205018642"_s, scannerMs);
        key(Qt::Key_Return, fingersMs);
        QCOMPARE(scans(), QStringList());
        QCOMPARE(m_cash->text(), u"3205018642"_s);
    }

    /// What fingers began stays in the field; the scan that follows does not join it.
    void aScanAfterFingers()
    {
        keys(u"20"_s, fingersMs);
        QTRY_COMPARE(m_cash->text(), u"20"_s);
        keys(u"3205018642"_s, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList{u"3205018642"_s});
        QCOMPARE(m_cash->text(), u"20"_s);
    }

    void otherKeysKeepTheirOrder()
    {
        keys(u"12"_s, scannerMs);
        key(Qt::Key_Backspace, scannerMs);
        keys(u"3"_s, scannerMs);
        key(Qt::Key_Left, scannerMs);
        keys(u"9"_s, scannerMs);
        QTRY_COMPARE(m_cash->text(), u"193"_s);
    }

    void aClickComesAfterWhatWasTyped()
    {
        keys(u"12"_s, scannerMs);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
            m_name->mapTo(m_window.get(), m_name->rect().center()));
        QCOMPARE(m_cash->text(), u"12"_s);
        QVERIFY(m_name->hasFocus());
    }

    void outsideItsPageItIsDeaf()
    {
        m_elsewhere->setFocus();
        keys(u"3205018642"_s, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList());
        QCOMPARE(m_elsewhere->text(), u"3205018642"_s);
        m_page->hide();
        keys(u"1"_s, scannerMs);
        QCOMPARE(m_elsewhere->text(), u"32050186421"_s);
    }

    void armedTakesAnySpeedAndLength()
    {
        m_scanner->arm();
        keys(u"32"_s, fingersMs);
        key(Qt::Key_Return, fingersMs);
        QCOMPARE(scans(), QStringList{u"32"_s});
        QVERIFY(m_cash->text().isEmpty());
        QVERIFY(!m_scanner->isArmed());
    }

    void escDisarms()
    {
        m_scanner->arm();
        keys(u"32"_s, fingersMs);
        key(Qt::Key_Escape, fingersMs);
        QVERIFY(!m_scanner->isArmed());
        QVERIFY(m_cash->text().isEmpty());
        keys(u"5"_s, fingersMs);
        QTRY_COMPARE(m_cash->text(), u"5"_s);
        QCOMPARE(scans(), QStringList());
    }

    /// The desk was busy while fingers typed: the keys are handled all at once.
    void aBusyDeskMakesNoScanner()
    {
        keysWhileBusy(u"3205018642"_s, fingersMs);
        m_fingers.pressWhileBusy(window(), Qt::Key_Return, fingersMs);
        QTRY_COMPARE(m_cash->text(), u"3205018642"_s);
        QCOMPARE(scans(), QStringList());
    }

    /// The desk was busy in the middle of a scan: the gap's timer is over before the rest is seen.
    void aScanOutlastsABusyDesk()
    {
        keys(u"32050"_s, scannerMs);
        QThread::msleep(60); // the event loop does not turn, as when the desk is busy
        keysWhileBusy(u"18642"_s, scannerMs);
        m_fingers.pressWhileBusy(window(), Qt::Key_Return, scannerMs);
        QTRY_COMPARE(scans(), QStringList{u"3205018642"_s});
        QVERIFY(m_cash->text().isEmpty());
    }

    /// The window system counts milliseconds in 32 bits.
    void theTimeMayStartAnew()
    {
        m_fingers.setPressedMs(std::numeric_limits<quint32>::max() - 10 * scannerMs);
        keys(u"3205018642"_s, scannerMs);
        m_fingers.setPressedMs(0);
        keys(u"77"_s, scannerMs);
        key(Qt::Key_Return, scannerMs);
        QCOMPARE(scans(), QStringList{u"320501864277"_s});
    }

    /// A key that repeats because it is held down is no scanner's.
    void aHeldKeyRepeats()
    {
        keys(u"1"_s, scannerMs);
        for (int i = 0; i < 8; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, true);
            QCoreApplication::sendEvent(m_window->windowHandle(), &again);
        }
        QCOMPARE(m_cash->text(), u"111111111"_s);
    }

private:
    QStringList scans() const
    {
        QStringList texts;
        for (const QList<QVariant>& call : std::as_const(*m_spy))
            texts.append(call.first().toString());
        return texts;
    }

    QWindow& window() const { return *m_window->windowHandle(); }
    void key(Qt::Key code, int afterMs) { m_fingers.press(window(), code, afterMs); }
    void keys(const QString& text, int eachMs) { m_fingers.type(window(), text, eachMs); }

    void keysWhileBusy(const QString& text, int eachMs)
    {
        for (const QChar c : text)
            m_fingers.pressWhileBusy(window(), c.unicode(), eachMs, c);
    }

    testkit::Fingers m_fingers;
    std::unique_ptr<QWidget> m_window;
    QWidget* m_page = nullptr;
    QLineEdit* m_cash = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_elsewhere = nullptr;
    WedgeScanner* m_scanner = nullptr;
    std::unique_ptr<QSignalSpy> m_spy;
};

QTEST_MAIN(TestWedgeScanner)
#include "tst_wedgescanner.moc"
