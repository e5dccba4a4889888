// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EntryNames.h"

#include <algorithm>

namespace hui {

namespace {

struct Named {
    QStringView kind;
    QStringView name;
};

constexpr Named names[] = {
    {u"billpay.pay", u"生活缴费收款"},
    {u"billpay.cancel", u"缴费撤销退款"},
    {u"billpay.refund", u"缴费退款"},
    {u"billpay.put_back", u"撤销被拒现金回箱"},
    {u"billpay.batch_open", u"批量缴费收款"},
    {u"billpay.batch_close", u"批量缴费退回"},
    {u"billpay.batch_undo", u"批量缴费整批撤销"},
    {u"billpay.reverse", u"冲正"},
    {u"billpay.suspend", u"挂账"},
    {u"billpay.resolve", u"灰记录处理"},
    {u"billpay.repost", u"补记"},
    {u"billpay.subscribe", u"代扣签约"},
    {u"billpay.change_subscription", u"代扣变更"},
    {u"billpay.skip_period", u"代扣跳过一期"},
    {u"billpay.unsubscribe", u"代扣解约"},
    {u"billpay.complain", u"投诉"},
    {u"billpay.complaint_take", u"投诉接手"},
    {u"billpay.print", u"打印凭证"},
    {u"community.pay", u"挂号费收款"},
    {u"community.refund", u"医疗退款"},
    {u"community.charge", u"就医缴费收款"},
    {u"community.book", u"向医院预约"},
    {u"community.cancel", u"取消预约"},
    {u"community.uncharge", u"向医院申请退款"},
    {u"community.print", u"医疗凭证打印"},
    {u"campus.pay", u"校园缴费收款"},
    {u"campus.refund", u"校园缴费退款"},
    {u"campus.list_open", u"班级名单收款"},
    {u"campus.list_close", u"班级名单退回"},
    {u"campus.cancel", u"校园缴费撤销"},
    {u"estate.sign", u"社区参与方签约"},
    {u"estate.end", u"社区参与方退出"},
    {u"estate.settle", u"社区月度结算"},
    {u"estate.copy", u"社区补交影印件"},
    {u"till.open", u"尾箱领用"},
    {u"till.difference", u"长短款挂账"},
    {u"till.return", u"尾箱上缴"},
    {u"till.seal", u"尾箱封存"},
    {u"till.issue", u"尾箱领用（往出）"},
    {u"till.carry", u"应退款结转"},
    {u"till.force_close", u"强制关箱"},
    {u"cash.send", u"现金调拨往出"},
    {u"cash.receive", u"现金调拨往入"},
    {u"cash.take_back", u"调拨退回收回"},
    {u"cash.take_out", u"平台未受理退出尾箱"},
    {u"cash.exchange", u"券别兑换"},
    {u"cash.swap", u"残损券兑换"},
    {u"cash.seize", u"假币收缴"},
    {u"branch.open", u"营业日开启"},
    {u"branch.close", u"营业日关闭"},
    {u"branch.reopen", u"营业日重开"},
    {u"customer.merge", u"客户合并"},
    {u"customer.export", u"提供个人信息副本"},
    {u"customer.erase", u"申请删除个人信息"},
    {u"customer.create", u"客户建档"},
    {u"customer.change", u"客户资料变更"},
    {u"customer.decide", u"客户资料差异处理"},
    {u"customer.consent", u"登记授权"},
    {u"customer.withdraw", u"撤回授权"},
    {u"customer.link", u"登记客户关系"},
    {u"customer.unlink", u"解除客户关系"},
    {u"customer.tag", u"客户标签变更"},
    {u"customer.reveal", u"客户资料明文查看"},
    {u"customer.certificate", u"客户换证"},
    {u"customer.dealings", u"查看往来记录"},
    {u"customer.dues", u"查询缴费户号"},
    {u"customer.account", u"按账号查找"},
    {u"customer.accounts", u"查看账户"},
    {u"customer.balances", u"查看余额"},
    {u"customer.log", u"查看操作日志"},
    {u"customer.documents", u"查看影像与凭证"},
    {u"customer.document", u"查看影像"},
    {u"customer.take", u"调取至网点"},
    {u"customer.duplicates", u"比对重复客户"},
    {u"customer.fill", u"用于填单"},
    {u"customer.named", u"姓名与证件档案不符"},
    {u"customer.agent", u"代办人到场"},
    {u"reconcile.correct", u"对账更正"},
    {u"reconcile.clear", u"销账"},
    {u"case.open", u"业务受理"},
    {u"case.move", u"业务办理"},
    {u"case.print", u"打印业务受理回执"},
    {u"online.open", u"线上发起"},
    {u"online.typed", u"手机填写"},
    {u"online.photographed", u"手机拍传证件"},
    {u"online.signed", u"手机签名"},
    {u"online.rated", u"手机评价"},
    {u"online.withdraw", u"线上撤回"},
    {u"advice.register", u"需求登记"},
    {u"advice.book", u"预约持证人员"},
    {u"advice.mark", u"面谈结果与回访"},
};

} // namespace

QString paperNameOf(const QString& kind)
{
    const auto* const found = std::ranges::find(names, QStringView(kind), &Named::kind);
    return found == std::end(names) ? kind : found->name.toString();
}

} // namespace hui
