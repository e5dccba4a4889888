// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "modules/community/ReportWire.h"
#include "modules/community/platform/ReportViewRepository.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A customer of the branch with a resident ID, and a consent to the reports of the first hospital
/// when asked for.
Customer patientRecord(Clinic& clinic, bool hasConsented)
{
    Customer record;
    record.id = operationId();
    record.createdAt = clinic.platform.clock().nowUtc();
    record.fields.insert(CustomerField::Name, {u"王例明"_s, {}});
    record.certificates.append(
        {CertificateKind::ResidentId, patientNumber, u"CHN"_s, QDate(2030, 1, 1)});
    if (hasConsented)
        record.consents.append({.operation = operationId(),
            .kind = ConsentKind::Health,
            .purpose = u"报告查询"_s,
            .text = u"2026-01"_s,
            .guardian = {},
            .at = clinic.platform.clock().nowUtc(),
            .service = ConsentPurpose::Reports,
            .recipient = firstHospital});
    HUI_ASSERT(clinic.database().transaction([&]() -> Result<Done> {
        CustomerBranchRepository branches(clinic.database());
        const auto saved = CustomerRepository(clinic.database()).save(record);
        return saved ? branches.add(record.id, sampleCaller().branch) : saved;
    }));
    return record;
}

FindFiles questionOf(const Customer& record)
{
    return {firstHospital, {.customer = record.id}};
}

Response findReportsOf(Clinic& clinic, const Customer& record)
{
    return clinic.send("POST", u"/v1/medical-reports:find"_s, toJson(questionOf(record)));
}

Response viewOf(Clinic& clinic, const Customer& record, const QUuid& report,
    const QString& reason = u"客户要求"_s, const QUuid& key = operationId())
{
    return clinic.send("POST", u"/v1/medical-reports/%1:view"_s.arg(idText(report)),
        toJson(ViewReport{questionOf(record), reason}), key);
}

QStringList auditedOutcomes(Clinic& clinic, const QString& action)
{
    auto rows = clinic.database().run(
        u"SELECT outcome FROM audit WHERE action = ? ORDER BY at"_s, {action});
    HUI_ASSERT(rows);
    QStringList outcomes;
    while (rows->next())
        outcomes.append(rows->value(0).toString());
    return outcomes;
}

} // namespace

/// Medical data: a consent of its own, nothing in clear without a reason, every view in the books.
class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isShownWithAReason_data() { onBothDatabases(); }
    void isShownWithAReason()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Customer record = patientRecord(clinic, true);
        const Response listed = findReportsOf(clinic, record);
        const auto heads = reportHeadsFromJson(listed.body);
        QVERIFY(heads);
        QCOMPARE(heads->size(), 2);
        QCOMPARE(heads->first().patient, u"王*明"_s);
        QVERIFY(!QJsonDocument(listed.body).toJson().contains("血")); // what it is about
        const QUuid key = operationId();
        const auto report = medicalReportFromJson(
            viewOf(clinic, record, heads->first().id, u"理赔报销"_s, key).body);
        QVERIFY(report);
        QCOMPARE(report->head, heads->first());
        QCOMPARE(report->title, u"血脂四项"_s);
        QCOMPARE(report->figures.size(), 2);
        QCOMPARE(viewOf(clinic, record, heads->first().id, u"理赔报销"_s, key).status, 200);
        const auto views = ReportViewRepository(clinic.database()).of(record.id);
        QVERIFY(views);
        QCOMPARE(views->size(), 1); // asked again under the same key
        QCOMPARE(codeOf(viewOf(clinic, record, heads->last().id, u"理赔报销"_s, key)),
            u"key_reused"_s); // not for another report
        QCOMPARE(codeOf(viewOf(clinic, record, heads->first().id, u"复诊使用"_s, key)),
            u"key_reused"_s); // nor with another reason
        QCOMPARE(views->first().reason, u"理赔报销"_s);
        QCOMPARE(views->first().operatorId, u"0217"_s);
        QCOMPARE(auditedOutcomes(clinic, u"community.report_list"_s), QStringList{u"ok"_s});
        QCOMPARE(auditedOutcomes(clinic, u"community.report_view"_s).count(u"ok"_s), 2);
        QCOMPARE(auditedOutcomes(clinic, u"community.report_view"_s).count(u"key_reused"_s), 2);
    }

    void refusesReports()
    {
        Clinic clinic(u"sqlite"_s);
        const Customer without = patientRecord(clinic, false);
        QCOMPARE(codeOf(findReportsOf(clinic, without)), u"consent_missing"_s);
        QCOMPARE(codeOf(viewOf(clinic, without, operationId())), u"consent_missing"_s);
        FindFiles byHand{firstHospital, {{}, u"王例明"_s, u"resident_id"_s, patientNumber}};
        QCOMPARE(codeOf(clinic.send("POST", u"/v1/medical-reports:find"_s, toJson(byHand))),
            u"record_missing"_s);
        QCOMPARE(auditedOutcomes(clinic, u"community.report_list"_s),
            QStringList(u"consent_missing"_s) << u"record_missing"_s);
        QVERIFY(ReportViewRepository(clinic.database()).of(without.id)->isEmpty());
    }

    /// A consent is for what it names, and a record is asked about where the branch has it.
    void opensWhatItNames_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds())
            for (const auto& [change, code] : {std::pair{u"nothing"_s, QString()},
                     {u"hospital"_s, u"consent_missing"_s}, {u"service"_s, u"consent_missing"_s},
                     {u"before"_s, u"consent_missing"_s}, {u"branch"_s, u"patient_elsewhere"_s}})
                QTest::addRow("%s, %s", qPrintable(change), qPrintable(kind))
                    << kind << change << code;
    }
    void opensWhatItNames()
    {
        QFETCH(QString, database);
        QFETCH(QString, change);
        QFETCH(QString, code);
        Clinic clinic(database);
        Customer record = patientRecord(clinic, true);
        Consent& consent = record.consents[0];
        if (change == u"hospital")
            consent.recipient = u"320500-h2"_s;
        if (change == u"service")
            consent.service = ConsentPurpose::Files;
        if (change == u"before")
            consent.service.reset();
        HUI_ASSERT(clinic.database().transaction([&]() -> Result<Done> {
            const auto saved = CustomerRepository(clinic.database()).save(record);
            return saved && change == u"branch"
                ? CustomerBranchRepository(clinic.database()).removeAll(record.id)
                : saved;
        }));
        QCOMPARE(codeOf(findReportsOf(clinic, record)), code);
        QCOMPARE(auditedOutcomes(clinic, u"community.report_list"_s),
            QStringList{code.isEmpty() ? u"ok"_s : code});
    }

    void aViewNeedsAReasonAndAReport()
    {
        Clinic clinic(u"sqlite"_s);
        const Customer record = patientRecord(clinic, true);
        QCOMPARE(codeOf(viewOf(clinic, record, operationId())), u"report_unknown"_s);
        QCOMPARE(codeOf(viewOf(clinic, record, operationId(), u""_s)), u"malformed"_s);
        QCOMPARE(codeOf(viewOf(clinic, record, operationId(), u"x"_s, {})), u"key_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
