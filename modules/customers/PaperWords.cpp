// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/PaperWords.h"

#include "app/receipt/CameForLines.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

QString paperWord(CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return u"姓名"_s;
    case CustomerField::Sex: return u"性别"_s;
    case CustomerField::Birth: return u"出生日期"_s;
    case CustomerField::Nationality: return u"国籍"_s;
    case CustomerField::Occupation: return u"职业"_s;
    case CustomerField::Phone: return u"手机号"_s;
    case CustomerField::Address: return u"地址"_s;
    case CustomerField::Email: return u"电子邮箱"_s;
    case CustomerField::Tier: return u"客户等级"_s;
    case CustomerField::RiskGrade: return u"风险等级"_s;
    case CustomerField::Manager: return u"客户经理"_s;
    case CustomerField::ValidUntil: return u"证件有效期"_s;
    }
    return {};
}

QString paperWord(CertificateKind kind)
{
    return documentZh(nameOf(kind));
}

QString paperWord(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Health: return u"健康信息"_s;
    case ConsentKind::Child: return u"未满十四周岁信息"_s;
    case ConsentKind::CreditEnquiry: return u"征信查询"_s;
    case ConsentKind::Marketing: return u"营销"_s;
    }
    return {};
}

QString paperWord(ConsentPurpose service)
{
    switch (service) {
    case ConsentPurpose::Reports: return u"报告查询"_s;
    case ConsentPurpose::Files: return u"就诊与住院缴费"_s;
    case ConsentPurpose::Forms: return u"办理银行业务"_s;
    case ConsentPurpose::Clinic: return u"预约挂号与缴费"_s;
    case ConsentPurpose::School: return u"校园缴费"_s;
    case ConsentPurpose::CreditEnquiry: return u"征信查询"_s;
    case ConsentPurpose::Marketing: return u"营销"_s;
    }
    return {};
}

QString paperWord(LinkRole role)
{
    switch (role) {
    case LinkRole::Spouse: return u"配偶"_s;
    case LinkRole::Parent: return u"父母"_s;
    case LinkRole::Child: return u"子女"_s;
    case LinkRole::Relative: return u"家庭成员"_s;
    case LinkRole::Agent: return u"代理人"_s;
    case LinkRole::Principal: return u"被代理人"_s;
    case LinkRole::Guardian: return u"监护人"_s;
    case LinkRole::Ward: return u"被监护人"_s;
    }
    return {};
}

} // namespace hui::customers
