// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/cases/ui/CasesPageScene.h"

using namespace hui;
using namespace hui::testkit;

/// What is typed of a case and not saved: on the disk, at the platform, and at the next desk.
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
        press(Qt::Key_F6); // parked: saved for whoever goes on
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
        press(Qt::Key_F6);
        QTRY_COMPARE(m_counter->standing(other.id)->entries.value(u"phone"_s), u"1390000"_s);
    }
};

QTEST_MAIN(TestCaseDrafts)
#include "tst_casedrafts.moc"
