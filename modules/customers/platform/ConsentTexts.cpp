// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/ConsentTexts.h"

#include "app/customer/ConsentTextRepository.h"
#include "app/server/Changes.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<Done> publishConsentText(Database& database, const ConsentText& text)
{
    if (const Result<Done> saved = ConsentTextRepository(database).save(text); !saved)
        return saved;
    return server::publish(database, u"consent_text"_s, keyOf(text), toJson(text));
}

QList<ConsentText> sampleConsentTexts()
{
    const QString version = u"2026-01"_s;
    const QDate from(2026, 1, 1);
    return {
        {ConsentKind::Health, version, from, u"医疗健康信息处理授权书"_s,
            {u"一、本人同意银行为上述用途向医疗机构查询并展示本人的就诊与检查信息。"_s,
                u"二、信息仅在办理时显示，银行不保存报告内容，每次查看留痕。"_s,
                u"三、所涉信息属于敏感个人信息，不同意不影响办理缴费。"_s}},
        {ConsentKind::Child, version, from, u"未满十四周岁儿童个人信息监护人同意书"_s,
            {u"一、本人作为监护人，同意银行为上述用途使用该儿童的姓名、证件与联系方式。"_s,
                u"二、信息只用于上述用途，到期或撤回后不再使用。"_s,
                u"三、儿童满十四周岁后，由其本人另行授权。"_s}},
        {ConsentKind::CreditEnquiry, version, from, u"征信查询授权书"_s,
            {u"一、本人授权银行仅为上述用途查询本人信用信息。"_s,
                u"二、银行不得将查询结果用于其他用途或提供给他人。"_s,
                u"三、重要提示：业务未获批准的，本授权自通知之日起失效。"_s}},
        {ConsentKind::Marketing, version, from, u"营销信息接收授权书"_s,
            {u"一、本人同意银行按上述用途以短信或电话介绍产品与活动。"_s,
                u"二、每次联系均提供退订方式。"_s}},
    };
}

} // namespace hui::customers
