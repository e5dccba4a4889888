// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/SampleCustomers.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/MergeChanges.h"
#include "app/store/Database.h"
#include "modules/customers/platform/ConsentTexts.h"
#include "modules/customers/platform/CustomerOperations.h"
#include "modules/customers/platform/LinkOperations.h"
#include "modules/customers/platform/RecordBooking.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// Made-up people: 例 and 样 say so in their names. Their numbers are well-formed and nobody's.
struct Sample {
    const char* name;
    const char* residentId;
    const char* phone;
    const char* tier;
    const char* address;
    const char* occupation;
    const char* riskGrade = "";
    const char* manager = "";
};

constexpr Sample samples[] = {
    {"王例明", "320508197906121015", "13800005678", "金卡", "苏州市姑苏区样例路 18 号", "工程师",
        "C3", "陈立群"},
    {"周样", "320505198803052024", "13900001234", "", "苏州市虎丘区样例路 2 号", "教师", "C2",
        "陈立群"},
    {"陈例芳", "320506199101202025", "13700002345", "", "苏州市吴中区样例路 5 号", "会计"},
    {"刘样伟", "32050719650717301X", "13600003456", "", "苏州市相城区样例路 7 号", "个体经营"},
    {"赵例兰", "320509195208284025", "13500002094", "", "苏州市吴江区样例路 9 号", "退休"},
    {"欧阳样红", "320508200111305026", "15000006789", "", "苏州市姑苏区样例路 20 号", "学生"},
    {"单例雄", "32058119830909601X", "15100007890", "银卡", "常熟市样例路 3 号", "销售"},
    {"王例萱", "320508201505042024", "", "", "苏州市姑苏区样例路 18 号", "学生"},
};

const QUuid nameSpace = QUuid::fromString(u"3a0d5a51-7c0e-5f0f-9f4f-2a9f6a1c9b10"_s);

/// The record of a sample; its id stays the same, so that seeding again changes nothing.
Customer recordOf(const Sample& sample, const QDate& today, const QDateTime& at)
{
    CertificateFacts facts;
    auto certificate = parseCertificate(
        CertificateKind::ResidentId, QString::fromLatin1(sample.residentId), {}, today, &facts);
    HUI_ASSERT(certificate);
    // a child's card is valid for five years, who is 46 has one for good
    const QDate issued(2025, 4, 30);
    const int age = yearsBetween(facts.birth, issued);
    certificate->validUntil = age >= 46 ? QDate()
                                        : issued.addYears(age < 16 ? 5
                                                  : age < 26       ? 10
                                                                   : 20);
    const QUuid id = QUuid::createUuidV5(nameSpace, certificate->key());
    Customer record{id, {*certificate}, {}, {}, at};
    const QList<FieldChange> fields{
        {CustomerField::Name, {}, QString::fromUtf8(sample.name)},
        {CustomerField::Sex, {}, facts.sex},
        {CustomerField::Birth, {}, facts.birth.toString(Qt::ISODate)},
        {CustomerField::Nationality, {}, facts.nationality},
        {CustomerField::Occupation, {}, QString::fromUtf8(sample.occupation)},
        {CustomerField::Phone, {}, QString::fromLatin1(sample.phone)},
        {CustomerField::Address, {}, QString::fromUtf8(sample.address)},
        {CustomerField::Tier, {}, QString::fromUtf8(sample.tier)},
        {CustomerField::RiskGrade, {}, QString::fromLatin1(sample.riskGrade)},
        {CustomerField::Manager, {}, QString::fromUtf8(sample.manager)},
    };
    mergeChanges(record, fields, {id, at});
    return record;
}

} // namespace

Result<Done> seedCustomers(server::Context& context)
{
    for (const ConsentText& text : sampleConsentTexts())
        if (const Result<Done> published = publishConsentText(context.database, text); !published)
            return published;
    for (const TagEntry& entry : sampleTags())
        if (const Result<Done> published = publishTag(context.database, entry); !published)
            return published;
    const QDateTime now = context.clock.nowUtc();
    CustomerRepository customers(context.database);
    for (const Sample& sample : samples) {
        const Customer record = recordOf(sample, dateInChina(now), now);
        const auto known = customers.byCertificate(record.certificates.first());
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            continue;
        if (const Result<Done> saved = customers.save(record); !saved)
            return saved;
        if (const Result<Done> told = tell(context, record, u"0512-08"_s); !told)
            return told;
    }
    return Done{};
}

} // namespace hui::customers
