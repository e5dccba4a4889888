// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/casework/CaseScene.h"
#include "tests/testkit/Property.h"

using namespace hui;
using namespace hui::testkit;

/// A case as it travels and as its number is read.
class TestCaseWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsReadBack()
    {
        Case value
            = openedAs(wantedCase(), u"0512-08"_s, {operationId(), thisDesk, u"0217"_s, caseNoon});
        value.customer = operationId();
        QCOMPARE(*caseFromJson(toJson(value)), value);
        value.state = CaseState::Followed;
        value.outcome = CaseOutcome::Done;
        value.note = u"第一行\n第二行"_s;
        value.rating = 5;
        value.steps.first().money = {LegState::Done, operationId()};
        QCOMPARE(*caseFromJson(toJson(value)), value);
    }

    void aMoveIsReadBack()
    {
        for (const CaseAct act : caseActs()) {
            CaseMove move = legMove({.id = operationId()}, LegKind::Booking, LegEvent::Begin).move;
            move.act = act;
            if (act != CaseAct::Leg)
                move = {move.caseId, act, QMap<QString, QString>{{u"phone"_s, u"1"_s}}, u"好"_s,
                    act == CaseAct::Follow ? 4 : 0, act == CaseAct::Follow};
            QCOMPARE(*caseMoveFromJson(toJson(move)), move);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
            QTest::newRow(name) << key << value;
        };
        row("no kind", u"kind"_s, u""_s);
        row("a channel of its own", u"channel"_s, u"pigeon"_s);
        row("no touchpoint", u"touchpoint"_s, QJsonValue::Undefined);
        row("an act of its own", u"act"_s, u"sing"_s);
        row("a name for a customer", u"customer"_s, u"王例明"_s);
        row("an entry that is a number", u"entries"_s, QJsonObject{{u"phone"_s, 1}});
        row("an entry without end", u"entries"_s, QJsonObject{{u"wish"_s, QString(2'501, u'x')}});
        row("surplus", u"vip"_s, true);
        row("a leg that is done already", u"steps"_s,
            QJsonArray{QJsonObject{{u"step"_s, u"a"_s}, {u"title_zh"_s, u"a"_s},
                {u"title_en"_s, u"a"_s}, {u"money"_s, QJsonObject{{u"state"_s, u"done"_s}}},
                {u"booking"_s, QJsonObject{{u"state"_s, u"none"_s}}}}});
    }

    void refuses()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = openingToJson(wantedCase());
        QVERIFY(openingFromJson(json));
        json.insert(key, value);
        const auto read = openingFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }

    /// Once it is known whose a case is, it stays theirs.
    void isLinkedOnce()
    {
        CaseMove move{.caseId = operationId(), .customer = operationId()};
        QCOMPARE(*caseMoveFromJson(toJson(move)), move);
        Case value = openedAs(wantedCase(), u"0512-08"_s, {operationId(), u"desk"_s, {}, {}});
        value.customer = {};
        QVERIFY(applyMove(value, move, {operationId(), u"desk"_s, {}, {}}));
        QCOMPARE(value.customer, move.customer);
        move.customer = operationId();
        QVERIFY(!applyMove(value, move, {operationId(), u"desk"_s, {}, {}}));
    }

    void aNumberIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("as printed") << u"7K2Q-9F3M"_s << u"7K2Q9F3M"_s;
        QTest::newRow("scanned") << u"HDC:7K2Q-9F3M"_s << u"7K2Q9F3M"_s;
        QTest::newRow("small") << u" 7k2q 9f3m "_s << u"7K2Q9F3M"_s;
        QTest::newRow("letters like digits") << u"7KIQ-9FOL"_s << u"7K1Q9F01"_s;
        QTest::newRow("short") << u"7K2Q-9F3"_s << QString();
        QTest::newRow("long") << u"7K2Q-9F3MM"_s << QString();
        QTest::newRow("no letter of it") << u"7K2U-9F3M"_s << QString();
        QTest::newRow("a bill") << u"622202000000000000"_s << QString();
    }

    void aNumberIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QCOMPARE(tidiedCaseNumber(typed), number);
    }

    void everyIdHasANumber()
    {
        QVERIFY(holds("a code is read back", [] {
            const QUuid id = QUuid::fromRfc4122(drawnBytes(16));
            const QString number = caseNumber(id);
            mustHold(number.size() == 9);
            mustHold(tidiedCaseNumber(caseCode(id)) == QString(number).remove(u'-'));
        }));
    }
};

QTEST_APPLESS_MAIN(TestCaseWire)
#include "tst_casewire.moc"
