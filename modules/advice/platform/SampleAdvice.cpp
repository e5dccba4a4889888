// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/SampleAdvice.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

struct SampleText {
    AdviceLine line;
    const char* title;
    const char* titleEn;
    const char* text;
    const char* textEn;
    int riskGrade;
};

constexpr SampleText sampleTexts[] = {
    {AdviceLine::Protection, "样例：保障需求怎样梳理", "Sample: how to sort out what to protect",
        "先看家庭收入靠谁，再看已有的医保和养老，最后才谈补充保障。\n"
        "等待期、免责和退保损失以合同为准。",
        "First who earns the family's income, then what health and pension cover stands, and only "
        "then what to add.\nWaiting times, exclusions and what is lost on leaving are as the "
        "contract says.",
        1},
    {AdviceLine::Protection, "样例：犹豫期与回访", "Sample: time to reconsider, and the call after",
        "收到合同后有犹豫期，期内可以退。签约后会有电话回访，据实回答。",
        "After the contract comes there is time to reconsider and to step back. A call follows; "
        "answer as it is.",
        0},
    {AdviceLine::Wealth, "样例：五个风险等级怎么读", "Sample: how to read the five risk grades",
        "等级一最低、等级五最高。等级说的是可能的波动和亏损，不是收益。\n"
        "先做风险测评，测评结果由持证人员当面说明。",
        "Grade one is the lowest, five the highest. A grade speaks of swings and losses, not of "
        "gains.\nFirst the risk assessment; a licensed person explains its result face to face.",
        3},
    {AdviceLine::Wealth, "样例：期限与赎回", "Sample: terms, and getting money back",
        "封闭期内不能赎回。急用的钱不作长期安排。",
        "Within a closed term nothing is paid back. "
        "Money needed soon is not tied up.",
        2},
    {AdviceLine::Shopping, "样例：分期之前先算总成本",
        "Sample: count the whole cost before paying later",
        "分期的费用按年化单利看。按期还不上会影响征信。",
        "The cost of paying later is read as a yearly simple rate. Paying late shows in the credit "
        "register.",
        0},
    {AdviceLine::Shopping, "样例：附近商户优惠怎么用",
        "Sample: how offers of shops nearby are used", "优惠由商户提供，以商户公布的规则为准。",
        "Offers are the shops' own, by the rules they "
        "publish.",
        0},
    {AdviceLine::Farming, "样例：春耕备耕资金怎样准备", "Sample: money for the spring sowing",
        "先列种子、化肥、农机三张单，再看自有资金差多少。",
        "List seed, fertiliser and machines "
        "first, then what is missing beside one's own money.",
        0},
    {AdviceLine::Farming, "样例：农业保险能保什么", "Sample: what farm insurance can cover",
        "保的是列明的灾害和疫病。查勘以保险公司为准。",
        "It covers the disasters and diseases that "
        "are listed. The insurer looks at the damage.",
        1},
};

struct SampleNotice {
    AdviceLine line;
    const char* paragraphs;
    const char* paragraphsEn;
};

constexpr SampleNotice sampleNotices[] = {
    {AdviceLine::Protection,
        "柜面只介绍信息和转介，不销售保险，不收保费。\n"
        "保险由有资格的人员当面说明，保障、免责和退保损失以合同为准。\n"
        "保险不是存款，提前退保可能有损失。",
        "The desk informs and refers. It sells no insurance and takes no premium.\n"
        "Insurance is explained face to face by a licensed person; cover, exclusions and losses on "
        "leaving are as the contract says.\n"
        "Insurance is no deposit. Leaving early may cost money."},
    {AdviceLine::Wealth,
        "柜面只介绍信息和转介，不销售理财产品，不收款。\n"
        "理财非存款，投资有风险，过往业绩不代表未来。\n"
        "购买前须做风险测评，由持证人员当面说明并录音录像。",
        "The desk informs and refers. It sells no investment and takes no money.\n"
        "An investment is no deposit. It has risks, and the past does not tell the future.\n"
        "Before anything is bought there is a risk assessment, and a licensed person explains face "
        "to face, recorded in sound and picture."},
    {AdviceLine::Shopping,
        "柜面只介绍信息和转介，不办理分期，不收款。\n"
        "消费信贷要还本付息，逾期会记入征信。\n"
        "按收入安排支出，不为他人借款。",
        "The desk informs and refers. It grants no credit and takes no money.\n"
        "Consumer credit is paid back with interest; paying late is noted in the credit register.\n"
        "Spend by what is earned, and borrow for nobody else."},
    {AdviceLine::Farming,
        "柜面只介绍信息和转介，不办理贷款和保险，不收款。\n"
        "价格和天气会变，收成没有保证。\n"
        "补贴和贴息以当地公布的政策为准。",
        "The desk informs and refers. It grants no loan, sells no insurance and takes no money.\n"
        "Prices and weather change; no harvest is certain.\n"
        "Subsidies are as the local policy says that is published."},
};

LicensedPerson samplePerson(
    const QString& id, const QString& name, const QString& branch, const QList<Licence>& licences)
{
    return {id, name, branch, licences};
}

QList<LicensedPerson> samplePersons()
{
    using enum AdviceLine;
    const QDate lasting(2027, 12, 31);
    return {samplePerson(u"LP-01"_s, u"示例甲"_s, u"0512-08"_s,
                {{u"保险销售从业资格（样例）"_s, u"YL-BX-0001"_s, lasting, {Protection, Farming}}}),
        samplePerson(u"LP-02"_s, u"示例乙"_s, u"0512-08"_s,
            {{u"理财销售资格（样例）"_s, u"YL-LC-0002"_s, lasting, {Wealth}},
                {u"消费信贷资格（样例）"_s, u"YL-XD-0002"_s, lasting, {Shopping}}}),
        samplePerson(u"LP-03"_s, u"示例丙"_s, u"0512-08"_s,
            {{u"理财销售资格（样例）"_s, u"YL-LC-0003"_s, QDate(2026, 3, 20), {Wealth}}}),
        samplePerson(u"LP-04"_s, u"示例丁"_s, u"0512-09"_s,
            {{u"保险销售从业资格（样例）"_s, u"YL-BX-0004"_s, lasting, {Protection}},
                {u"涉农信贷资格（样例）"_s, u"YL-SN-0004"_s, lasting, {Farming}}})};
}

} // namespace

AdviceBook sampleAdvice()
{
    AdviceBook book;
    int number = 0;
    for (const SampleText& each : sampleTexts)
        book.information.append(
            {.id = u"%1-%2"_s.arg(nameOf(each.line)).arg(++number, 2, 10, QChar(u'0')),
                .line = each.line,
                .title = QString::fromUtf8(each.title),
                .titleEn = QString::fromUtf8(each.titleEn),
                .text = QString::fromUtf8(each.text),
                .textEn = QString::fromUtf8(each.textEn),
                .riskGrade = each.riskGrade,
                .source = u"惠民银行样例资料"_s,
                .validFrom = QDate(2026, 1, 1),
                .validUntil = QDate(2027, 12, 31)});
    for (const SampleNotice& each : sampleNotices)
        book.notices.append({each.line, u"2026-01"_s, QDate(2026, 1, 1),
            QString::fromUtf8(each.paragraphs).split(u'\n'),
            QString::fromUtf8(each.paragraphsEn).split(u'\n')});
    book.persons = samplePersons();
    return book;
}

} // namespace hui::advice
