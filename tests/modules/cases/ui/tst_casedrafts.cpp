// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/cases/ui/CasesPageScene.h"

#include <QComboBox>

using namespace hui;
using namespace hui::testkit;

/// What is typed of a case and not saved: on the disk, at the platform, and at the next desk; and
/// what goes with its customer, to the telephone or while they wait.
class TestCaseDrafts : public QObject, private CasesPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// What was typed is there again after the page, or the program, was gone.
    void whatIsTypedIsKept()
    {
        open();
        takeIn(u"water"_s);
        QTRY_VERIFY(line("case.phone"));
        line("case.phone")->setFocus();
        QTest::keyClicks(line("case.phone"), u"1380"_s);
        const QUuid id = m_counter->all(CaseFilter::Mine).first().id;
        QTRY_COMPARE(m_counter->draft(id).value(u"phone"_s), u"1380"_s);
        open(); // another page on the same disk
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(line("case.phone"));
        QTRY_COMPARE(line("case.phone")->text(), u"1380"_s);
        line("case.phone")->setFocus();
        press(Qt::Key_F8, Qt::ShiftModifier); // parked: saved for whoever goes on
        QTRY_COMPARE(m_counter->all(CaseFilter::Free).size(), 1);
        QCOMPARE(m_counter->standing(id)->entries.value(u"phone"_s), u"1380"_s);
        QVERIFY(m_counter->draft(id).isEmpty());
    }

    /// The platform has it, too: the latest, also when the line was down meanwhile.
    void whatIsTypedIsTold()
    {
        QList<QString> told;
        bool isLost = true;
        m_counter->desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (isLost || !request.path.endsWith(u":draft"))
                return failure(Error::Kind::Offline, "no network");
            told.append(request.body[u"entries"_s].toObject()[u"phone"_s].toString());
            return UplinkAnswer{200, request.body};
        };
        open();
        takeIn(u"water"_s);
        QTRY_VERIFY(line("case.phone"));
        line("case.phone")->setFocus();
        const QUuid id = m_counter->all(CaseFilter::Mine).first().id;
        QTest::keyClicks(line("case.phone"), u"138"_s);
        QTRY_COMPARE(m_counter->draft(id).value(u"phone"_s), u"138"_s);
        isLost = false;
        QVERIFY(told.isEmpty());
        Q_EMIT m_counter->desk.sync.statusChanged({.link = Link::Idle});
        QTRY_COMPARE(told, QList<QString>{u"138"_s});
        QTest::keyClicks(line("case.phone"), u"0000"_s);
        QTRY_COMPARE(told.last(), u"1380000"_s);
        Q_EMIT m_counter->desk.sync.statusChanged({.link = Link::Idle});
        QTest::qWait(0);
        QCOMPARE(told.size(), 2); // once
    }

    /// What was typed at the desk that had the case and not saved there.
    void whatWasTypedElsewhereIsHere()
    {
        Case other = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-03"_s, u"0218"_s, m_counter->desk.clock.nowUtc()});
        m_counter->tell(other);
        m_counter->desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"/draft"))
                return UplinkAnswer{200,
                    toJson(CaseDraft{{{u"phone"_s, u"1390000"_s}}, other.changedAt.addSecs(60)})};
            if (!request.path.endsWith(u":take"))
                return failure(Error::Kind::Offline, "no network");
            Case taken = other;
            handOver(taken, {request.key, u"SZ-QYL-02"_s, u"0217"_s, other.changedAt});
            return UplinkAnswer{200, toJson(taken)};
        };
        open();
        choose(u"open"_s);
        QTRY_VERIFY(find<KeyButton>("cases.take")->isVisible());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(line("case.phone"));
        QTRY_VERIFY(m_counter->draft(other.id).value(u"phone"_s) == u"1390000");
        line("case.phone")->setFocus();
        QTRY_COMPARE(line("case.phone")->text(), u"1390000"_s);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE(m_counter->standing(other.id)->entries.value(u"phone"_s), u"1390000"_s);
    }

    /// One key on the record: the code is on the screen, or it says why it cannot be.
    void isHandedOnAtOnce()
    {
        Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        Case other = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-03"_s, u"0218"_s, mine.openedAt.addSecs(60)});
        Case parked = openedAs(
            CaseCounter::wanted(), u"0512-08"_s, {operationId(), {}, u"0217"_s, mine.openedAt});
        for (const Case& each : {mine, other, parked})
            m_counter->tell(each);
        bool isDown = true;
        m_counter->desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (isDown || !request.path.endsWith(u":phone"))
                return failure(Error::Kind::Offline, "no network");
            mine.holder = phoneHolder();
            noteEvent(mine, u"phone"_s, {request.key, u"SZ-QYL-02"_s, u"0217"_s, mine.openedAt});
            return UplinkAnswer{200,
                {{u"case"_s, toJson(mine)}, {u"url"_s, u"https://m.example/h/abc"_s},
                    {u"until"_s, u"2026-03-18T03:13:00.000Z"_s}}};
        };
        open();
        m_page->openWith(u"phone."_s + idText(mine.id));
        QTRY_VERIFY(message().startsWith(u"Off line: not handed"));
        isDown = false;
        m_page->openWith(u"phone."_s + idText(mine.id));
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"cases.code"_s));
        QTRY_COMPARE(m_counter->standing(mine.id)->holder, phoneHolder());
        m_page->openWith(u"phone."_s + idText(mine.id));
        QTRY_VERIFY(message().startsWith(u"The customer has the case on the phone already"));
        m_page->openWith(u"phone."_s + idText(other.id));
        QTRY_VERIFY(message().startsWith(u"Desk SZ-QYL-03 has the case"));
        QVERIFY(!m_page->findChild<QWidget*>(u"cases.code"_s));
        m_page->openWith(u"phone."_s + idText(parked.id));
        QTRY_VERIFY(message().startsWith(u"The case is parked"));
        m_page->openWith(u"phone."_s + idText(operationId()));
        QTRY_VERIFY(message().startsWith(u"This desk does not have the case any more"));
        m_page->openWith(u"phone."_s);
        QVERIFY(message().startsWith(u"No case of the customer is open"));
    }

    /// Who waits has everything back; who comes next sees nothing of it.
    void itsCustomerGoesAndIsBack()
    {
        Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        mine.state = CaseState::Handling;
        m_counter->tell(mine);
        open();
        choose(u"open"_s);
        QTRY_VERIFY(line("case.phone"));
        line("case.phone")->setFocus();
        QTest::keyClicks(line("case.phone"), u"138"_s);
        find<QLineEdit>("cases.note")->setText(u"half done"_s);
        find<QLineEdit>("cases.number")->setText(u"7K2Q"_s);
        find<QComboBox>("cases.want")->setCurrentIndex(0);
        QTRY_COMPARE(find<FindBox>("cases.kind")->count(), 3);
        find<FindBox>("cases.kind")->lineEdit()->setFocus();
        QTest::keyClicks(find<FindBox>("cases.kind")->lineEdit(), u"sfjf"_s);
        QTest::keyClick(find<FindBox>("cases.kind")->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(find<FindBox>("cases.kind")->chosenId(), u"P-001"_s);
        const QJsonObject kept = m_page->putAway();
        QVERIFY(!m_page->findChild<CasePane*>()->shown());
        QTRY_COMPARE(find<FindBox>("cases.kind")->chosenId(), QString());
        table()->setFocus();
        Q_EMIT m_counter->desk.sync.changed(u"service_case"_s); // and read anew
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        m_counter->all(CaseFilter::Mine); // what was asked of the disk has come
        QVERIFY(!m_page->findChild<CasePane*>()->shown());
        QVERIFY(find<QLineEdit>("cases.number")->text().isEmpty());
        QCOMPARE(find<SegmentedControl>("cases.filter")->current(), u"mine"_s);
        open(); // another start of the desk
        m_page->bringBack(kept);
        QTRY_VERIFY(line("case.phone"));
        QTRY_COMPARE(line("case.phone")->text(), u"138"_s);
        QTRY_COMPARE(find<QLineEdit>("cases.note")->text(), u"half done"_s);
        QCOMPARE(find<QLineEdit>("cases.number")->text(), u"7K2Q"_s);
        QCOMPARE(find<QComboBox>("cases.want")->currentIndex(), 0);
        QCOMPARE(find<SegmentedControl>("cases.filter")->current(), u"open"_s);
        QTRY_COMPARE(find<FindBox>("cases.kind")->chosenId(), u"P-001"_s);
        m_page->putAway();
        table()->setFocus();
        QTRY_COMPARE(rows(), 1);
        press(Qt::Key_Return); // the teller's own choice
        QTRY_VERIFY(m_page->findChild<CasePane*>()->shown());
    }
};

QTEST_MAIN(TestCaseDrafts)
#include "tst_casedrafts.moc"
