// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CameFor.h"
#include "app/server/Audit.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/campus/platform/Campus.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// Somebody of the junior school who is 13 on the day, and one who is 14.
QString juniorOfAge(Campus& campus, int age)
{
    for (int seat = 1; seat <= 40; ++seat)
        for (const QString& year : {u"2023"_s, u"2024"_s, u"2025"_s}) {
            const QString number = year + u"01%1"_s.arg(seat, 2, 10, QChar(u'0'));
            const QDate birth = campus.student(juniorId, number).birth;
            if (birth.addYears(age) <= campusDay && birth.addYears(age + 1) > campusDay)
                return number;
        }
    HUI_ASSERT(false);
    return {};
}

} // namespace

/// PIPL §31: of somebody under 14 nothing is told or stored before a guardian has consented by
/// itself, and nothing any more once that was taken back.
class TestGuardianConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeeded_data()
    {
        using Change = std::function<void(Customer&)>;
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("text"); // of the consent on record; "-": no record at all
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char* name, const QString& text, const Change& change, const QString& code) {
                  QTest::newRow(name) << u"sqlite"_s << text << change << code;
              };
        const QString missing = u"guardian_missing"_s;
        const Change nothing = [](Customer&) { };
        for (const QString& kind : databaseKinds())
            QTest::addRow("a consent, %s", qPrintable(kind))
                << kind << u"2026-01"_s << nothing << QString();
        row("no record", u"-"_s, nothing, missing);
        row("a record without a consent", QString(), nothing, missing);
        row(
            "taken back", u"2026-01"_s,
            [](Customer& record) { record.consents[0].withdrawnBy = operationId(); }, missing);
        row(
            "over", u"2026-01"_s,
            [](Customer& record) { record.consents[0].until = campusDay.addDays(-1); }, missing);
        row(
            "on its last day", u"2026-01"_s,
            [](Customer& record) { record.consents[0].until = campusDay; }, QString());
        row(
            "of another kind", u"2026-01"_s,
            [](Customer& record) { record.consents[0].kind = ConsentKind::Health; }, missing);
        row(
            "to the bank's forms", u"2026-01"_s,
            [](Customer& record) {
                record.consents[0].service = ConsentPurpose::Forms;
                record.consents[0].recipient.clear();
            },
            missing);
        row(
            "to another school", u"2026-01"_s,
            [](Customer& record) { record.consents[0].recipient = juniorId; }, missing);
        row(
            "given again", u"2026-01"_s,
            [](Customer& record) {
                record.consents[0].withdrawnBy = operationId();
                Consent again = record.consents[0];
                again.operation = operationId();
                again.withdrawnBy = {};
                again.text = u"2026-02"_s;
                record.consents.append(again);
            },
            QString());
    }
    void isNeeded()
    {
        QFETCH(QString, database);
        QFETCH(QString, text);
        QFETCH(std::function<void(Customer&)>, change);
        QFETCH(QString, code);
        Campus campus(database);
        if (text != u"-")
            campus.change(campus.addRecord(primaryId, childNumber, text), change);
        const Response answer = campus.ask(primaryId, childNumber);
        QCOMPARE(testkit::codeOf(answer), code);
        const QString item = u"2025-2026-2-other"_s;
        const OperationOutcome paid
            = campus.upload(feesPaid({{item, Money::fen(60000)}}, primaryId, childNumber));
        QCOMPARE(paid.code, code);
        if (code.isEmpty())
            QVERIFY(studentFeesFromJson(answer.body)->consent.startsWith(u"2026-0"));
        else
            QVERIFY(!answer.body.contains(u"student"_s));
        // in a list as well
        const auto rows = listAnswersFromJson(campus
                .send("POST", u"/v1/schools/%1/students:check"_s.arg(primaryId),
                    toJson(QList<ListQuestion>{
                        {{childNumber, campus.student(primaryId, childNumber).name}, u"资料费"_s,
                            Money::fen(16000)}}))
                .body);
        QVERIFY(rows);
        QCOMPARE(rows->value(0).refusal, code);
    }

    void isAskedForAgainBeforeAnythingIsSent_data()
    {
        QTest::addColumn<bool>("later");
        QTest::newRow("taken back while the school was asked") << false;
        QTest::newRow("taken back while the school was silent") << true;
    }
    /// The money was taken under a consent; it does not go to the school without one.
    void isAskedForAgainBeforeAnythingIsSent()
    {
        QFETCH(bool, later);
        Campus campus(u"sqlite"_s);
        const QUuid record = campus.addRecord(primaryId, childNumber, u"2026-01"_s);
        const auto withdraw = [&] {
            campus.change(
                record, [](Customer& child) { child.consents[0].withdrawnBy = operationId(); });
        };
        const UploadedOperation pay
            = feesPaid({{u"2025-2026-2-other"_s, Money::fen(6000)}}, primaryId, childNumber);
        if (later) {
            campus.behave(SchoolBehaviour::Never, primaryId);
            QCOMPARE(campus.upload(pay).status, OperationOutcome::Status::Pending);
            campus.behave(SchoolBehaviour::Normal, primaryId);
            withdraw();
            QCOMPARE(campus.resolve(pay).code, u"guardian_missing"_s);
        } else {
            campus.adapter->meanwhile = withdraw;
            QCOMPARE(campus.upload(pay).code, u"guardian_missing"_s);
        }
        QCOMPARE(campus.adapter->posted, 0);
        QCOMPARE(campus.balance(u"school:"_s + primaryId), 0);
        QCOMPARE(campus.upload(feesRefunded(pay)).status, OperationOutcome::Status::Accepted);
    }

    /// A posting that the school has not heard of yet may still arrive: it is made void there
    /// before the money is anybody's again.
    void whatIsOnItsWayIsMadeVoid()
    {
        Campus campus(u"sqlite"_s);
        const QUuid record = campus.addRecord(primaryId, childNumber, u"2026-01"_s);
        const UploadedOperation pay
            = feesPaid({{u"2025-2026-2-other"_s, Money::fen(60000)}}, primaryId, childNumber);
        campus.adapter->isSlow = true;
        QCOMPARE(campus.upload(pay).status, OperationOutcome::Status::Pending);
        campus.adapter->isSlow = false;
        campus.change(
            record, [](Customer& child) { child.consents[0].withdrawnBy = operationId(); });
        QCOMPARE(campus.resolve(pay).code, u"guardian_missing"_s);
        const auto late = campus.adapter->post(campus.database(), *campus.adapter->onItsWay);
        QCOMPARE(late->kind, SchoolAnswer::Kind::Refused);
        QCOMPARE(campus.balance(u"school:"_s + primaryId), 0);
        QCOMPARE(campus.balance(dueBook), -60000);
        QCOMPARE(campus.upload(feesRefunded(pay)).status, OperationOutcome::Status::Accepted);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    /// Whose document is no resident's is found by its number, with the name and the birth.
    void aPassportServes_data() { onBothDatabases(); }
    void aPassportServes()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const QUuid id = campus.addRecord(primaryId, childNumber, u"2026-01"_s);
        const Certificate passport{CertificateKind::Passport, u"P1234567"_s, u"USA"_s, {}};
        campus.change(id, [&](Customer& record) { record.certificates = {passport}; });
        EnrolledStudent child = campus.student(primaryId, childNumber);
        child.document = passport.number;
        const auto consent = [&](const EnrolledStudent& asked) {
            return *guardianConsent(campus.platform.context(), primaryId, asked, campusDay);
        };
        QCOMPARE(consent(child), std::optional(u"2026-01"_s));
        EnrolledStudent other = child;
        other.name = u"周样"_s;
        QVERIFY(!consent(other));
        other = child;
        other.birth = child.birth.addDays(1);
        QVERIFY(!consent(other));
        other = child;
        other.document = u"P7654321"_s;
        QVERIFY(!consent(other));
    }

    void endsOnTheFourteenthBirthday()
    {
        Campus campus(u"sqlite"_s);
        const QString young = juniorOfAge(campus, 13);
        QCOMPARE(testkit::codeOf(campus.ask(juniorId, young)), u"guardian_missing"_s);
        QCOMPARE(testkit::codeOf(campus.ask(juniorId, juniorOfAge(campus, 14))), QString());
        const EnrolledStudent child = campus.student(juniorId, young);
        const QDate birthday = child.birth.addYears(14);
        QVERIFY(
            !*guardianConsent(campus.platform.context(), juniorId, child, birthday.addDays(-1)));
        QVERIFY(*guardianConsent(campus.platform.context(), juniorId, child, birthday));
    }

    /// Who comes for another has a link to them and a document that is good, for a payment and for
    /// a list; what they brought is due back else.
    void anAgentHasALink_data() { onBothDatabases(); }
    void anAgentHasALink()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const auto broughtBy = [](UploadedOperation made, const AgentScene& scene) {
            made.body.insert(u"customer"_s, idText(scene.principal.id));
            made.body.insert(u"agent"_s, idText(scene.agent.id));
            made.body.insert(u"came"_s, toJson(CameFor{u"王*明"_s, u"王*国"_s, {}, {}}));
            return made;
        };
        const auto fees = [] { return feesPaid({{networkItem, Money::fen(12000)}}); };
        for (const WrongAgent& wrong : wrongAgents(campusDay)) {
            AgentScene scene(campusDay);
            const UploadedOperation pay = broughtBy(fees(), scene);
            const UploadedOperation list = broughtBy(listOpened(12000, 1), scene);
            wrong.change(scene);
            scene.keep(campus.database());
            const QString code = wrong.isLink ? u"agent_refused"_s : u"agent_expired"_s;
            QVERIFY2(campus.upload(pay).code == code, wrong.row);
            QVERIFY2(campus.upload(list).code == code, wrong.row);
        }
        const AgentScene scene(campusDay);
        scene.keep(campus.database());
        QCOMPARE(campus.upload(broughtBy(fees(), scene)).status, Outcome::Accepted);
        QCOMPARE(campus.upload(broughtBy(listOpened(12000, 1), scene)).status, Outcome::Accepted);
        QCOMPARE(
            auditOf(campus.database(), {idText(scene.agent.id)}, u"customer.agent"_s, 99)->size(),
            2);
    }

    void anAgentSurvivesAFailure()
    {
        Campus campus(u"sqlite"_s);
        const AgentScene scene(campusDay);
        scene.keep(campus.database());
        UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        pay.body.insert(u"customer"_s, idText(scene.principal.id));
        pay.body.insert(u"agent"_s, idText(scene.agent.id));
        for (int count = 0;; ++count) {
            campus.database().failAfter(count);
            const auto booked = campus.database().transaction(
                [&] { return campus.kind(pay.kind).book(campus.platform.context(), pay); });
            campus.database().failAfter(-1);
            if (booked) {
                QVERIFY(count >= 8 && booked->status != Outcome::Rejected);
                return;
            }
            QCOMPARE(campus.balance(tillBook), 0);
            QVERIFY(
                auditOf(campus.database(), {idText(scene.agent.id)}, u"customer."_s, 9)->isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestGuardianConsent)
#include "tst_guardianconsent.moc"
