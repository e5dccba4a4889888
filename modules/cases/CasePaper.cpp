// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CasePaper.h"

#include "app/core/ChinaTime.h"
#include "modules/cases/CaseForm.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

QString momentOnPaper(const QDateTime& moment)
{
    return inChina(moment).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

QString stateOnPaper(CaseState state)
{
    switch (state) {
    case CaseState::Accepted: return u"受理"_s;
    case CaseState::Handling: return u"办理"_s;
    case CaseState::Decided: return u"结果"_s;
    case CaseState::Followed: return u"回访"_s;
    }
    return {};
}

ReceiptDocument casePaper(const Case& value, const CasePaperPlace& place)
{
    ReceiptDocument paper{.bank = place.bank, .title = u"业务受理回执（客户联）"_s};
    paper.lines = {pairLine(u"受理号"_s, caseNumber(value.id)), pairLine(u"业务"_s, value.kindZh),
        pairLine(u"受理网点"_s, place.branchName),
        pairLine(u"受理时间"_s, momentOnPaper(value.openedAt)),
        pairLine(u"当前环节"_s, stateOnPaper(value.state)), ruleLine()};
    const auto entries = shownEntries(value.entries, value.kind);
    for (const auto& [label, text] : entries)
        paper.lines.append(pairLine(label.zh, text));
    for (const CaseStep& step : value.steps)
        paper.lines.append(pairLine(u"步骤"_s, step.titleZh));
    if (!entries.isEmpty() || !value.steps.isEmpty())
        paper.lines.append(ruleLine());
    paper.lines.append(pairLine(u"柜员"_s, place.operatorId));
    paper.qr = caseCode(value.id);
    paper.qrCaption = u"凭此码可在任一网点继续办理"_s;
    if (place.count > 1)
        paper.watermark = u"补打 第 %1 次"_s.arg(place.count - 1);
    paper.footer = u"本回执仅为受理凭证，不作收付款依据。"_s;
    return paper;
}

ReceiptDocument startPaper(const QString& url, const QDateTime& until, const CasePaperPlace& place)
{
    ReceiptDocument paper{.bank = place.bank, .title = u"手机扫码 先填后办"_s};
    paper.lines = {pairLine(u"网点"_s, place.branchName), ruleLine(),
        textLine(u"扫码填写后，凭受理号到任一网点柜台办理。"_s), ruleLine(),
        pairLine(u"有效至"_s, momentOnPaper(until)), pairLine(u"柜员"_s, place.operatorId)};
    paper.qr = url;
    paper.qrCaption = u"请用手机扫码"_s;
    paper.footer = u"工作人员不会索要密码或验证码。"_s;
    return paper;
}

} // namespace hui::cases
