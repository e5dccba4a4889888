// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/cases/ui/CasesPageScene.h"

using namespace hui;
using namespace hui::testkit;

/// Where a case goes on: at the page of the service that its kind names, or nowhere.
class TestCaseOffers : public QObject, private CasesPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aBillIsPaidOnItsPage()
    {
        Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        mine.entries = {{u"phone"_s, u"13800005678"_s}, {u"biller"_s, u"320500-water-1"_s},
            {u"account"_s, u"3205018642"_s}};
        m_counter->tell(mine);
        m_offers = offersOfTheDesk();
        open();
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), 1);
        QCOMPARE(m_counter->desk.opened.first().first, u"billpay"_s);
        QCOMPARE(m_counter->desk.opened.first().second,
            u"case."_s + idText(mine.id) + u"/biller.320500-water-1/3205018642"_s);
    }

    /// Of a bill whose biller is not known the page begins with the kind.
    void aBillIsChosenByItsKind()
    {
        m_offers = offersOfTheDesk();
        const Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        m_counter->tell(mine);
        open();
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), 1);
        QCOMPARE(m_counter->desk.opened.first().second, u"case."_s + idText(mine.id) + u"/water"_s);
    }

    /// Wanted as a payment, and no bill: buying currency, a repayment, a medical bill.
    void whatIsWantedOfItDecidesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("offer");
        QTest::newRow("done nowhere") << u"P-077"_s << QString();
        QTest::newRow("not in the catalogue") << u"P-999"_s << QString();
        QTest::newRow("of a catalogue without flows") << u"C-005"_s << QString();
        QTest::newRow("another service") << u"P-034"_s << u"hospital"_s;
    }
    void whatIsWantedOfItDecidesNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QString, offer);
        m_offers = offersOfTheDesk();
        keepNeeds();
        Case wanted = CaseCounter::wanted(); // "pay"
        wanted.kind = kind;
        const Case mine = openedAs(wanted, u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        m_counter->tell(mine);
        open();
        QTRY_COMPARE(find<FindBox>("cases.kind")->count() > 0, true); // the kinds were read
        QTRY_COMPARE(find<KeyButton>("cases.pay")->isVisible(), !offer.isEmpty());
        QTRY_COMPARE(find<KeyButton>("cases.go")->isVisible(), offer.isEmpty());
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), offer.isEmpty() ? 0 : 1);
        if (!offer.isEmpty())
            QCOMPARE(m_counter->desk.opened.first().second, offer + u'.' + idText(mine.id));
    }

    /// Whichever service offers to take the kind on gets it; where none does, the form is enough.
    void goesOnWhereItsKindIsTakenOn()
    {
        m_offers = offersOfTheDesk();
        keepNeeds();
        Case wanted = CaseCounter::wanted();
        wanted.act = u"book"_s;
        wanted.kind = u"P-034"_s;
        Case mine = openedAs(wanted, u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        mine.entries = {{u"hospital"_s, u"第一样例"_s}};
        m_counter->tell(mine);
        open();
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        QCOMPARE(find<KeyButton>("cases.pay")->text(), u"Book an appointment"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), 1);
        QCOMPARE(m_counter->desk.opened.first().second, u"hospital."_s + idText(mine.id));
        wanted.kind = u"P-071"_s;
        wanted.act = u"apply"_s;
        m_counter->tell(openedAs(wanted, u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc().addSecs(9)}));
        open();
        QTRY_VERIFY(!find<KeyButton>("cases.pay")->isVisible());
    }
};

QTEST_MAIN(TestCaseOffers)
#include "tst_caseoffers.moc"
