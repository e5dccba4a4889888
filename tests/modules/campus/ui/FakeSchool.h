// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "modules/campus/CampusWire.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/DeskFixture.h"

namespace hui::testkit {

/// A university behind an uplink of a test, with one student; another of a primary school is a
/// child without a consent until somebody has given one.
class FakeSchool {
public:
    enum class Line { Up, Down };

    explicit FakeSchool(const Clock& clock)
        : m_clock(clock)
    {
    }

    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (line == Line::Down)
            return failure(Error::Kind::Offline, "no network in this test");
        const QString& path = request.path;
        if (path == u"/v1/schools?q=junior") {
            ++searches;
            return UplinkAnswer{200,
                campus::toJson(campus::FoundSchools{
                    {{QStringLiteral("320100-s3"), QStringLiteral("320100"),
                        QStringLiteral("南京市"), QStringLiteral("南京市示例初级中学"),
                        QStringLiteral("Nanjing Sample Junior Middle School"),
                        campus::SchoolKind::Junior}},
                    false})};
        }
        if (path.startsWith(u"/v1/schools?") || path == u"/v1/schools")
            return UplinkAnswer{200, campus::toJson(schools())};
        if (path.endsWith(u"/students:ask"))
            return ask(path, request);
        if (path.endsWith(u"/students:check"))
            return check(request);
        if (path == u"/v1/approvals")
            return signedBySupervisor();
        if (path == u"/v1/operations:batch")
            return verdicts(request);
        if (path.startsWith(u"/v1/operations/"))
            return UplinkAnswer{200, verdictOn(path.section(u'/', -1))};
        return UplinkAnswer{200,
            {{QStringLiteral("changes"), QJsonArray()},
                {QStringLiteral("cursor"), QStringLiteral("1")}, {QStringLiteral("more"), false},
                {QStringLiteral("epoch"), QStringLiteral("e")}}};
    }

    Line line = Line::Up;
    QString verdict = QStringLiteral("accepted");
    QString refusedStudent = {}; ///< whose payments are refused, whatever the verdict
    bool isSilent = false; ///< answers no question about a student
    bool hasConsent = false; ///< of the guardian of the child
    int asked = 0; ///< questions for students
    int searches = 0; ///< for a school that is not nearby

    static campus::FoundSchools schools()
    {
        using campus::SchoolKind;
        const auto school = [](const char* id, const char* name, const char* nameEn,
                                SchoolKind kind) {
            return campus::School{QLatin1StringView(id), QStringLiteral("320500"),
                QStringLiteral("苏州市"), QString::fromUtf8(name), QLatin1StringView(nameEn), kind};
        };
        return {{school("320500-s5", "苏州市示例大学", "Suzhou Sample University",
                     SchoolKind::University),
                    school("320500-s2", "苏州市示例小学", "Suzhou Sample Primary School",
                        SchoolKind::Primary),
                    school("320500-s4", "苏州市示例高级中学", "Suzhou Sample Senior High School",
                        SchoolKind::Senior)},
            true};
    }

    campus::StudentFees fees() const
    {
        using campus::FeeKind;
        const auto item = [](const char* kind, FeeKind fee, const char* name, const char* nameEn,
                              qint64 yuan) {
            return campus::FeeItem{.id = QStringLiteral("2025-2026-2-") + QLatin1StringView(kind),
                .kind = fee,
                .name = QString::fromUtf8(name),
                .nameEn = QLatin1StringView(nameEn),
                .term = QStringLiteral("2025-2026-2"),
                .due = QDate(2026, 3, 31),
                .closes = QDate(2026, 7, 15),
                .amount = Money::fen(yuan * 100)};
        };
        campus::FeeItem late = item("late", FeeKind::Materials, "资料费", "Materials", 380);
        late.term = QStringLiteral("2025-2026-1");
        late.due = QDate(2025, 10, 15);
        late.closes = QDate(2026, 1, 31);
        campus::FeeItem tuition = item("tuition", FeeKind::Tuition, "学费", "Tuition", 5200);
        tuition.isPart = true;
        tuition.least = Money::fen(50000);
        campus::FeeItem boarding = item("boarding", FeeKind::Boarding, "住宿费", "Boarding", 1200);
        boarding.isPart = true;
        boarding.least = Money::fen(20000);
        boarding.paid = Money::fen(60000);
        campus::FeeItem check = item("other", FeeKind::Other, "体检费", "Medical check", 60);
        check.paid = check.amount;
        return {{QStringLiteral("320500-s5"), QStringLiteral("苏州市示例大学"),
                    campus::SchoolKind::University, QStringLiteral("20240103"),
                    QStringLiteral("陈*安"), QStringLiteral("2024级1班")},
            m_clock.nowUtc(), {},
            {late, tuition, boarding,
                item("materials", FeeKind::Materials, "资料费", "Materials", 380),
                item("network", FeeKind::Network, "上网费", "Network", 120), check}};
    }

private:
    static UplinkAnswer problem(const QString& code, const QString& zh, const QString& en)
    {
        return {409,
            {{QStringLiteral("code"), code}, {QStringLiteral("text_zh"), zh},
                {QStringLiteral("text_en"), en}}};
    }

    Result<UplinkAnswer> ask(const QString& path, const UplinkRequest& request)
    {
        ++asked;
        if (isSilent) {
            UplinkAnswer silent = problem(QStringLiteral("school_silent"),
                QStringLiteral("学校暂无应答，请稍后再试。"),
                QStringLiteral("The school does not answer. Try again later."));
            silent.status = 503;
            return silent;
        }
        const auto wanted = campus::askStudentFromJson(request.body);
        HUI_ASSERT(wanted);
        if (wanted->number != u"20240103" && wanted->number != u"20230205")
            return problem(QStringLiteral("student_unknown"),
                QStringLiteral("该校没有此学号与姓名相符的学生。"),
                QStringLiteral("The school has no student of this number and name."));
        campus::StudentFees told = fees();
        if (!path.contains(u"-s2/"))
            return UplinkAnswer{200, campus::toJson(told)};
        if (!hasConsent)
            return problem(QStringLiteral("guardian_missing"),
                QStringLiteral("学生不满 14 周岁，须先取得监护人单独同意。"),
                QStringLiteral("The student is under 14: a guardian must have consented first."));
        told.student.schoolName = QStringLiteral("苏州市示例小学");
        told.student.className = QStringLiteral("三年级2班");
        told.consent = QStringLiteral("2026-01");
        return UplinkAnswer{200, campus::toJson(told)};
    }

    /// A row with number 9… is nobody's.
    UplinkAnswer check(const UplinkRequest& request) const
    {
        const auto rows = campus::listQuestionsFromJson(request.body);
        HUI_ASSERT(rows);
        QList<campus::ListAnswer> answers;
        for (const campus::ListQuestion& row : *rows) {
            if (row.student.number.startsWith(u'9')) {
                answers.append({QStringLiteral("student_unknown"),
                    QStringLiteral("该校没有此学号与姓名相符的学生。"),
                    QStringLiteral("The school has no student of this number and name."), {}});
                continue;
            }
            campus::StudentFees told = fees();
            told.student.number = row.student.number;
            told.items = {told.items.at(4)};
            answers.append({{}, {}, {}, told});
        }
        return {200, campus::toJson(answers)};
    }

    UplinkAnswer verdicts(const UplinkRequest& request) const
    {
        QJsonArray items;
        for (const QJsonValue& sent : request.body.value(u"items").toArray())
            items.append(verdictOn(sent[u"op_id"].toString(), sent[u"kind"].toString(),
                sent[u"body"][u"student"].toString()));
        return {200,
            {{QStringLiteral("items"), items}, {QStringLiteral("epoch"), QStringLiteral("e")}}};
    }

    QJsonObject verdictOn(const QString& id, const QString& kind = QStringLiteral("campus.pay"),
        const QString& student = {}) const
    {
        const bool isTheirs = !student.isEmpty() && student == refusedStudent;
        const bool refused = (verdict == u"rejected" || isTheirs) && kind == u"campus.pay";
        const QString status = refused ? QStringLiteral("rejected")
            : kind == u"campus.pay"    ? verdict
                                       : QStringLiteral("accepted");
        return {{QStringLiteral("op_id"), id}, {QStringLiteral("status"), status},
            {QStringLiteral("code"), refused ? QStringLiteral("school_refused") : QString()},
            {QStringLiteral("server_ref"), QStringLiteral("P-1")},
            {QStringLiteral("result"),
                QJsonObject{
                    {QStringLiteral("receipt_no"), QStringLiteral("0512-08-20260318-S00001")},
                    {QStringLiteral("school_ref"), QStringLiteral("XJ000001")}}}};
    }

    const Clock& m_clock;
};

} // namespace hui::testkit
