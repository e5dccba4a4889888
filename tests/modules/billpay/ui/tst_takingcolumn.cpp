// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/TakingColumn.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "ui/FoldBox.h"
#include "ui/PayerCard.h"

#include <QHeaderView>

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;

/// The middle of the page on a low screen, with all its cards: what stands whole, and what folds.
class TestTakingColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void cleanup()
    {
        m_desk.reset();
        m_language.reset();
    }

    /// Nothing is pressed together, in whatever card the teller works.
    void nothingIsSquashed_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("payerHeight"); // 0: as high as it is
        QTest::addColumn<QByteArray>("focus");
        for (const bool chinese : {true, false})
            for (const QSize size : {QSize(1366, 768), QSize(1440, 900)})
                for (const int height : {0, 360})
                    for (const QByteArray focus : {"bill.received", "payer.name", "bill.table"})
                        QTest::addRow("%s %d %d %s", chinese ? "zh" : "en", size.height(), height,
                            focus.constData())
                            << chinese << size << height << focus;
    }

    void nothingIsSquashed()
    {
        QFETCH(bool, chinese);
        QFETCH(QSize, size);
        QFETCH(int, payerHeight);
        QFETCH(QByteArray, focus);
        m_language = std::make_unique<Language>(chinese);
        open(size, payerHeight);
        m_desk->type(u"50100"_s);
        m_desk->window->findChild<QWidget*>(QLatin1StringView(focus))->setFocus();
        settle();
        QVERIFY(m_desk->window->findChild<QWidget*>(QLatin1StringView(focus))->isVisible());
        QCOMPARE(squashed().join(u'\n'), QString());
        QVERIFY(m_desk->commitButton()->isVisible()); // and its key works
    }

    /// The bills fold first; a button that Tab reaches opens them, and the cash then gives way.
    void aLineOpensItsCard()
    {
        open({1366, 768}, 300);
        auto* bills = m_desk->find<FoldBox>("bill.billsFold");
        auto* payer = m_desk->find<FoldBox>("bill.payerFold");
        QVERIFY(bills->isFolded());
        QVERIFY(payer->isFolded()); // the teller is at the cash
        QVERIFY(m_desk->edit("bill.received")->isVisible());
        for (int i = 0; i < 40 && !m_desk->find<QWidget>("bill.payerFold.open")->hasFocus(); ++i)
            m_desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_desk->find<QWidget>("bill.payerFold.open")->hasFocus());
        m_desk->press(Qt::Key_Space);
        QVERIFY(!payer->isFolded());
        QVERIFY(m_desk->edit("payer.name")->hasFocus());
        QVERIFY(!m_desk->edit("bill.received")->isVisible());
        m_desk->find<QWidget>("bill.cash.open")->setFocus();
        QVERIFY(!payer->isFolded()); // until it is pressed
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        m_desk->find<QWidget>("bill.billsFold.open")->setFocus();
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->bills()->isVisible());
        QVERIFY(m_desk->bills()->hasFocus());
    }

    /// What waits to be paid in one go gives way before the bills do.
    void theBasketFoldsFirst()
    {
        m_language = std::make_unique<Language>(false);
        m_desk = std::make_unique<BillpayDesk>();
        QVERIFY(m_desk->open());
        m_desk->window->resize(1366, 768);
        QVERIFY(m_desk->fetch());
        m_desk->press(Qt::Key_F7);
        QVERIFY(m_desk->fetch(u"3205018643"_s));
        settle();
        QVERIFY(m_desk->find<FoldBox>("bill.basketFold")->isFolded());
        QVERIFY(tells("bill.basketFold", u"187.40"_s));
        m_desk->type(u"400"_s);
        settle();
        QCOMPARE(squashed().join(u'\n'), QString());
        m_desk->find<QWidget>("bill.basketFold.open")->setFocus();
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->find<QWidget>("bill.basket.out0")->hasFocus());
        settle();
        QCOMPARE(squashed().join(u'\n'), QString());
    }

    /// What is missing on a folded card is shown there, with the keyboard.
    void aFaultOpensItsCard()
    {
        open({1366, 768}, 300);
        m_desk->type(u"50100"_s);
        m_desk->commit();
        QVERIFY(m_desk->edit("payer.name")->isVisible());
        QVERIFY(m_desk->edit("payer.name")->hasFocus());
        m_desk->notePayer();
        m_desk->edit("bill.received")->setFocus();
        m_desk->edit("bill.received")->clear();
        QVERIFY(m_desk->find<FoldBox>("bill.payerFold")->isFolded());
        m_desk->find<QWidget>("payer.name")->setFocus();
        QVERIFY(!m_desk->edit("bill.received")->isVisible());
        m_desk->commit(); // nothing was handed over
        QVERIFY(m_desk->edit("bill.received")->isVisible());
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        QCOMPARE(m_desk->booked(), 0);
    }

    /// The lines say what is on the cards, the payer masked.
    void theLinesTellWhatIsFolded()
    {
        open({1366, 768}, 300);
        m_desk->notePayer();
        m_desk->edit("bill.received")->setFocus();
        QVERIFY(tells("bill.billsFold", u"50,000.00"_s));
        QVERIFY(tells("bill.payerFold", u"1101**********002X"_s));
        QVERIFY(!tells("bill.payerFold", u"Xiaoming"_s));
    }

    void allStandWholeWhereThereIsRoom()
    {
        open({1440, 1100}, 0);
        QVERIFY(!m_desk->find<FoldBox>("bill.billsFold")->isFolded());
        m_desk->window->resize(1366, 768);
        settle();
        QVERIFY(m_desk->find<FoldBox>("bill.billsFold")->isFolded());
        m_desk->window->resize(1440, 1100);
        settle();
        QVERIFY(!m_desk->find<FoldBox>("bill.billsFold")->isFolded());
        m_desk->window->resize(1366, 768);
        m_desk->press(Qt::Key_Escape); // nobody is to be noted: nothing folds
        settle();
        QVERIFY(!m_desk->find<FoldBox>("bill.billsFold")->isFolded());
        QVERIFY(!m_desk->find<FoldBox>("bill.payerFold")->isVisible());
    }

private:
    /// Much cash is due, and the payer card needs so much.
    void open(const QSize& size, int payerHeight)
    {
        m_desk = std::make_unique<BillpayDesk>();
        QVERIFY(m_desk->open());
        m_desk->window->resize(size);
        m_desk->says.bills = openBills({openBill(u"2026-01"_s, 4'800'000, 0, 0),
            openBill(u"2026-02"_s, 100'000, 0, 0), openBill(u"2026-03"_s, 100'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        QTRY_VERIFY(m_desk->window->findChild<PayerCard*>()->isNeeded());
        m_desk->window->findChild<PayerCard*>()->setMinimumHeight(payerHeight);
        settle();
    }

    /// A layout of text that wraps comes to rest in several turns.
    static void settle() { QTest::qWait(100); }

    /// The widgets of the column that are lower than they need.
    QStringList squashed() const
    {
        QStringList found;
        const auto* column = m_desk->window->findChild<TakingColumn*>();
        for (const QWidget* each : column->findChildren<QWidget*>()) {
            const int least = each->minimumSizeHint().height();
            const bool isLow = each->height() < least
                || !column->rect().contains(
                    QRect(each->mapTo(column, QPoint()), QSize(1, each->height())));
            const bool isOwnMeasure = qobject_cast<const QHeaderView*>(each); // of a pane's
            if (each->isVisible() && isLow && !isOwnMeasure)
                found.append(u"%1 %2: %3 of %4"_s
                        .arg(QLatin1StringView(each->metaObject()->className()), each->objectName())
                        .arg(each->height())
                        .arg(least));
        }
        return found;
    }

    bool tells(const char* box, const QString& words) const
    {
        return std::ranges::any_of(
            m_desk->find<FoldBox>(box)->findChildren<QWidget*>(), [&](const QWidget* each) {
                return each->isVisible() && each->accessibleName().contains(words);
            });
    }

    std::unique_ptr<Language> m_language;
    std::unique_ptr<BillpayDesk> m_desk;
    KeyMap m_keys; // as the desk has it
};

QTEST_MAIN(TestTakingColumn)
#include "tst_takingcolumn.moc"
