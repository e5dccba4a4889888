// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/PlanTableModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace Qt::StringLiterals;

/// What a hospital offers, as rows.
class TestClinicModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void departmentsAreFoundByInitials()
    {
        DepartmentTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Department> all{
            {u"a"_s, u"心血管内科"_s, u"Cardiology"_s, u"xin xue guan nei ke"_s, {}, 3},
            {u"b"_s, u"骨科"_s, u"Orthopaedics"_s, u"gu ke"_s, {}, 0}};
        model.setDepartments(all, u"xxg"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setDepartments(all, u"骨"_s);
        QCOMPARE(model.rows().first().id, u"b"_s);
        QCOMPARE(
            model.index(0, DepartmentTableModel::FreeToday).data().toString(), u"None today"_s);
        model.setDepartments(all, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void thePlanIsATable()
    {
        PlanTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate today(2026, 3, 18);
        DepartmentPlan plan{
            QDateTime(today, QTime(2, 43), Qt::UTC), today, 2, 10, today.addDays(14)};
        plan.doctors = {{{u"d"_s, u"许医生"_s, u"Dr Xu"_s, DoctorTitle::Chief, Money::fen(5000)},
            {{today, HalfDay::Morning, {{QTime(8, 0), 0}}},
                {today.addDays(1), HalfDay::Afternoon, {{QTime(14, 0), 1}, {QTime(15, 0), 1}}}}}};
        model.setPlan(plan, today);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, PlanTableModel::FirstDay).data().toString(), u"Full"_s);
        QVERIFY(!model.sessionAt(model.index(0, PlanTableModel::FirstDay)));
        QCOMPARE(model.index(1, PlanTableModel::FirstDay + 1).data().toString(), u"2"_s);
        QCOMPARE(model.sessionAt(model.index(1, PlanTableModel::FirstDay + 1))->open(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestClinicModels)
#include "tst_clinicmodels.moc"
