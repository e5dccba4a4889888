// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Audit.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/modules/community/platform/Charges.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QUuid goodRecord(u"0198c000-0000-7000-8000-000000000001"_s);
const QUuid expiredRecord(u"0198c000-0000-7000-8000-000000000002"_s);
const QUuid otherBranch(u"0198c000-0000-7000-8000-000000000003"_s);
const QUuid expiredAgent(u"0198c000-0000-7000-8000-000000000004"_s);
const QUuid unknownRecord(u"0198c000-0000-7000-8000-000000000009"_s);

/// What a body says of who brought the cash, and for whom.
struct Named {
    const char* row;
    QJsonValue payer;
    QUuid patient;
    bool isIdentified;
};

QJsonObject seenAs(const char* key, const QJsonValue& value)
{
    QJsonObject payer = toJson(Payer{u"王例明"_s, u"resident_id"_s, patientNumber, true});
    payer.insert(QLatin1StringView(key), value);
    return payer;
}

QJsonObject seenPayer(bool isCopyKept)
{
    return toJson(Payer{u"王例明"_s, u"resident_id"_s, patientNumber, isCopyKept});
}

const QList<Named> names{
    {"nobody", {}, {}, false},
    {"good, patient by hand", idText(goodRecord), {}, true},
    {"good, patient with a record", idText(goodRecord), goodRecord, true},
    {"good, patient run out", idText(goodRecord), expiredRecord, true},
    {"run out", idText(expiredRecord), {}, false},
    {"run out, patient good", idText(expiredRecord), goodRecord, false},
    {"unknown", idText(unknownRecord), {}, false},
    {"unknown, patient good", idText(unknownRecord), goodRecord, false},
    {"of another branch", idText(otherBranch), {}, false},
    {"of another branch, patient good", idText(otherBranch), goodRecord, false},
    {"a patient pays for nobody", {}, goodRecord, false},
    {"seen", seenPayer(true), {}, true},
    {"seen, patient run out", seenPayer(true), expiredRecord, true},
    {"a wrong number", seenAs("document_no", u"320508197906121016"_s), {}, false},
    {"another document", seenAs("document_kind", u"other"_s), {}, false},
    {"a document of yesterday", seenAs("valid_until", u"2026-03-17"_s), goodRecord, false},
    {"no copy", seenPayer(false), {}, false},
    {"no copy, patient good", seenPayer(false), goodRecord, false},
};

void insertNamed(UploadedOperation& operation, const Named& named)
{
    if (!named.payer.isNull())
        operation.body.insert(u"payer"_s, named.payer);
    if (!named.patient.isNull())
        operation.body.insert(u"customer"_s, idText(named.patient));
}

void keepRecords(Clinic& clinic, const QDate& day)
{
    const auto record = [&](const QUuid& id, const QString& number, const QDate& until) {
        return Customer{id, {{CertificateKind::Passport, number, u"CHN"_s, until}}, {}, {},
            FixedClock().nowUtc()};
    };
    const auto kept = clinic.database().transaction([&]() -> Result<Done> {
        CustomerRepository records(clinic.database());
        CustomerBranchRepository branches(clinic.database());
        for (const Customer& each : {record(goodRecord, u"E12345678"_s, day),
                 record(expiredRecord, u"E12345679"_s, day.addDays(-1)),
                 record(expiredAgent, u"E12345671"_s, day.addDays(-1)),
                 record(otherBranch, u"E12345670"_s, day)}) {
            if (const auto saved = records.save(each); !saved)
                return saved;
            const QString branch = each.id == otherBranch ? u"0512-09"_s : sampleCaller().branch;
            if (const auto added = branches.add(each.id, branch); !added)
                return added;
        }
        return Done{};
    });
    QVERIFY(kept);
}

CustomerLink cameBy(const QUuid& agent, LinkRole role, const QDate& until)
{
    return {operationId(), role, agent, u"王*国"_s, u"授权书"_s, FixedClock().nowUtc(), until};
}

/// What is said of who came for the one of `expiredRecord`.
struct Came {
    const char* row;
    QUuid agent;
    LinkRole role;
    int daysLeft; ///< of the link
    QString code; ///< of the refusal; empty: it is taken
    bool isMuch = true;
};

const QList<Came> comers{
    {"an agent", goodRecord, LinkRole::Agent, 0, {}},
    {"a guardian", goodRecord, LinkRole::Guardian, 5, {}},
    {"little cash", goodRecord, LinkRole::Agent, 0, {}, false},
    {"an agent whose documents have run out", expiredAgent, LinkRole::Agent, 0, u"agent_expired"_s},
    {"the same, little cash", expiredAgent, LinkRole::Agent, 0, u"agent_expired"_s, false},
    {"an agent of another branch", otherBranch, LinkRole::Agent, 0, u"payer_missing"_s},
    {"the link is over", goodRecord, LinkRole::Agent, -1, u"agent_refused"_s},
    {"the link is over, little cash", goodRecord, LinkRole::Agent, -1, u"agent_refused"_s, false},
    {"a wife is no agent", goodRecord, LinkRole::Spouse, 5, u"agent_refused"_s},
    {"who is acted for", goodRecord, LinkRole::Principal, 5, u"agent_refused"_s},
    {"nobody knows them", unknownRecord, LinkRole::Agent, 5, u"agent_refused"_s},
};

/// The one link that there is now.
void linkPrincipal(Clinic& clinic, const CustomerLink& link)
{
    QVERIFY(clinic.database().transaction([&]() -> Result<Done> {
        CustomerRepository records(clinic.database());
        auto principal = records.byId(expiredRecord);
        HUI_ASSERT(principal && *principal);
        (*principal)->links = {link};
        return records.save(**principal);
    }));
}

/// From that much cash on a payer is identified.
void askFrom(Clinic& clinic, Money from)
{
    const QJsonObject policy{{u"identify_cash_from"_s, moneyToJson(from)}};
    QVERIFY(clinic.database().transaction(
        [&] { return publish(clinic.database(), u"pay_policy"_s, u"2026-01-01"_s, policy); }));
}

} // namespace

/// Who is identified for much cash at a hospital is who pays, never the patient.
class TestLargeCash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBillOfAPayer_data() { onBothDatabases(); }
    void theBillOfAPayer()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Stay stay = stayOf(clinic);
        keepRecords(clinic, shift().businessDate);
        askFrom(clinic, Money::fen(5'000));
        qint64 dueBack = 0;
        for (const Named& named : names) {
            UploadedOperation paid = chargeUpload(chargeOf(stay, Money::fen(5'000)));
            insertNamed(paid, named);
            const OperationOutcome told = clinic.upload(paid);
            QVERIFY2((told.status == ChargeOutcome::Accepted) == named.isIdentified, named.row);
            if (!named.isIdentified) {
                QVERIFY2(told.code == u"payer_missing"_s, named.row);
                dueBack += 5'000;
            }
            QCOMPARE(clinic.balance(chargeDueBack), -dueBack);
        }
        UploadedOperation less = chargeUpload(chargeOf(stay, Money::fen(4'990)));
        QCOMPARE(clinic.upload(less).status, ChargeOutcome::Accepted); // nobody is asked for
    }

    /// Who comes for another is who is identified, and may come; an account is no way around it.
    void whoCameForThePayer_data() { onBothDatabases(); }
    void whoCameForThePayer()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Stay stay = stayOf(clinic);
        const QDate day = shift().businessDate;
        keepRecords(clinic, day);
        askFrom(clinic, Money::fen(5'000));
        for (const Came& came : comers) {
            linkPrincipal(clinic, cameBy(came.agent, came.role, day.addDays(came.daysLeft)));
            const Charge charge = chargeOf(stay, Money::fen(came.isMuch ? 5'000 : 4'000));
            UploadedOperation cash = chargeUpload(charge);
            UploadedOperation account = debitUpload(charge, u"SIM-123456"_s);
            for (UploadedOperation* paid : {&cash, &account}) {
                paid->body.insert(u"payer"_s, idText(expiredRecord));
                paid->body.insert(u"agent"_s, idText(came.agent));
            }
            QVERIFY2(clinic.upload(cash).code == came.code, came.row);
            const QString other = clinic.upload(account).code;
            QVERIFY2(came.code.startsWith(u"agent_"_s) ? other == came.code
                                                       : !other.startsWith(u"agent_"_s),
                came.row);
        }
        UploadedOperation alone = chargeUpload(chargeOf(stay, Money::fen(10)));
        alone.body.insert(u"agent"_s, idText(goodRecord)); // for nobody
        QCOMPARE(clinic.upload(alone).code, u"agent_refused"_s);
        const auto trail = auditOf(clinic.database(), {idText(expiredRecord)}, u"customer."_s, 99);
        QVERIFY(trail);
        QCOMPARE(trail->size(), 8); // of the four that may: the cash and the account
        QCOMPARE(trail->first().action, u"customer.agent"_s);
    }

    /// Name and document are not all: who is seen tells what the policy of the day asks for.
    void theBasicsOfAPayer_data() { onBothDatabases(); }
    void theBasicsOfAPayer()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Stay stay = stayOf(clinic);
        const QDate today = shift().businessDate;
        const auto ask = [&clinic](const QStringList& basics, const QDate& day) {
            QVERIFY(clinic.database().transaction([&] {
                return publish(clinic.database(), u"pay_policy"_s, day.toString(Qt::ISODate),
                    toJson(askingFor(basics, day, Money::fen(5'000))));
            }));
        };
        const auto charge = [&](const Payer& payer) {
            UploadedOperation paid = chargeUpload(chargeOf(stay, Money::fen(5'000)));
            paid.body.insert(u"payer"_s, toJson(payer));
            return clinic.upload(paid);
        };
        ask(payerBasics() << recordNameAsk(), today);
        qint64 dueBack = 0;
        keepNamedAt(clinic.database(), shift().branch);
        for (const PayerCase& each : payerCases() + namedCases()) {
            const OperationOutcome told = charge(each.payer);
            QVERIFY2((told.status == ChargeOutcome::Accepted) == each.fault.isEmpty(), each.row);
            if (!each.fault.isEmpty()) {
                QVERIFY2(told.code == each.code, each.row);
                dueBack += 5'000;
            }
            QCOMPARE(clinic.balance(chargeDueBack), -dueBack);
        }
        ask({u"phone"_s}, today); // a bank may ask for less
        QCOMPARE(charge(seenResidentBut(u"address"_s)).status, ChargeOutcome::Accepted);
        QCOMPARE(charge(seenResidentBut(u"phone"_s)).code, u"payer_missing"_s);
        ask({}, today);
        QCOMPARE(charge(seenResidentBut(u"phone"_s)).status, ChargeOutcome::Accepted);
        QCOMPARE(charge(seenResidentBut(u"phone"_s, u"12"_s)).code, u"payer_missing"_s);
    }

    void theFeeOfAPayer_data() { onBothDatabases(); }
    void theFeeOfAPayer()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        keepRecords(clinic, shift().businessDate);
        askFrom(clinic, Money::fen(100));
        const auto hold = [&clinic](int which) {
            const FreeNumber number = clinic.freeNumber(which);
            const HoldNumber wanted{firstHospital, u"cardiology"_s, number.doctor, number.date,
                number.time, {{}, u"王例明"_s, u"resident_id"_s, patientNumber}};
            return bookingOf(clinic.send("POST", bookingsPath, toJson(wanted), operationId()));
        };
        UploadedOperation unknown = payOf(hold(0));
        insertNamed(unknown, {"", idText(unknownRecord), goodRecord, false});
        QCOMPARE(clinic.upload(unknown).code, u"payer_missing"_s);
        UploadedOperation good = payOf(hold(1));
        insertNamed(good, {"", idText(goodRecord), {}, true});
        QCOMPARE(clinic.upload(good).status, ChargeOutcome::Accepted);
    }
};

QTEST_GUILESS_MAIN(TestLargeCash)
#include "tst_largecash.moc"
