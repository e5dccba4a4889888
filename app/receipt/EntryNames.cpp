// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EntryNames.h"

#include <QMap>

namespace hui {

using namespace Qt::StringLiterals;

QString paperNameOf(const QString& kind)
{
    static const QMap<QString, QString> names{
        {u"billpay.pay"_s, u"生活缴费收款"_s},
        {u"billpay.cancel"_s, u"缴费撤销退款"_s},
        {u"billpay.refund"_s, u"缴费退款"_s},
        {u"billpay.put_back"_s, u"撤销被拒现金回箱"_s},
        {u"billpay.batch_open"_s, u"批量缴费收款"_s},
        {u"billpay.batch_close"_s, u"批量缴费退回"_s},
        {u"billpay.batch_undo"_s, u"批量缴费整批撤销"_s},
        {u"community.pay"_s, u"挂号费收款"_s},
        {u"community.refund"_s, u"医疗退款"_s},
        {u"community.charge"_s, u"就医缴费收款"_s},
        {u"campus.pay"_s, u"校园缴费收款"_s},
        {u"campus.refund"_s, u"校园缴费退款"_s},
        {u"campus.list_open"_s, u"班级名单收款"_s},
        {u"campus.list_close"_s, u"班级名单退回"_s},
        {u"estate.sign"_s, u"社区参与方签约"_s},
        {u"estate.end"_s, u"社区参与方退出"_s},
        {u"estate.settle"_s, u"社区月度结算"_s},
        {u"till.open"_s, u"尾箱领用"_s},
        {u"till.difference"_s, u"长短款挂账"_s},
        {u"till.return"_s, u"尾箱上缴"_s},
        {u"till.seal"_s, u"尾箱封存"_s},
        {u"till.issue"_s, u"尾箱领用（往出）"_s},
        {u"till.carry"_s, u"应退款结转"_s},
        {u"till.force_close"_s, u"强制关箱"_s},
        {u"cash.send"_s, u"现金调拨往出"_s},
        {u"cash.receive"_s, u"现金调拨往入"_s},
        {u"cash.take_back"_s, u"调拨退回收回"_s},
        {u"cash.take_out"_s, u"平台未受理退出尾箱"_s},
        {u"cash.exchange"_s, u"券别兑换"_s},
        {u"cash.swap"_s, u"残损券兑换"_s},
        {u"branch.open"_s, u"营业日开启"_s},
        {u"branch.close"_s, u"营业日关闭"_s},
        {u"branch.reopen"_s, u"营业日重开"_s},
        {u"customer.merge"_s, u"客户合并"_s},
        {u"customer.export"_s, u"提供个人信息副本"_s},
        {u"customer.erase"_s, u"申请删除个人信息"_s},
        {u"reconcile.correct"_s, u"对账更正"_s},
        {u"reconcile.clear"_s, u"销账"_s},
    };
    return names.value(kind, kind);
}

} // namespace hui
