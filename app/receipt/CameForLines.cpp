// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/CameForLines.h"

#include <QHash>

namespace hui {

using namespace Qt::StringLiterals;

QString documentZh(const QString& kind)
{
    static const QHash<QString, QString> words{
        {u"resident_id"_s, u"居民身份证"_s},
        {u"temporary_resident_id"_s, u"临时居民身份证"_s},
        {u"household_register"_s, u"居民户口簿"_s},
        {u"military_id"_s, u"军人身份证件"_s},
        {u"police_id"_s, u"武装警察身份证件"_s},
        {u"hmt_residence_permit"_s, u"港澳台居民居住证"_s},
        {u"foreign_pr"_s, u"外国人永久居留身份证"_s},
        {u"hk_macao_travel_permit"_s, u"港澳居民来往内地通行证"_s},
        {u"taiwan_travel_permit"_s, u"台湾居民来往大陆通行证"_s},
        {u"passport"_s, u"护照"_s},
    };
    return words.value(kind);
}

QList<ReceiptDocument::Line> cameForLines(const std::optional<CameFor>& came)
{
    if (!came)
        return {};
    QList<ReceiptDocument::Line> lines;
    if (!came->principal.isEmpty())
        lines << pairLine(u"被代理人"_s, came->principal);
    lines << pairLine(u"代理人"_s, came->name);
    if (const QString kind = documentZh(came->documentKind); !kind.isEmpty())
        lines << pairLine(u"代理人证件"_s, kind);
    if (!came->documentNumber.isEmpty())
        lines << pairLine(u"代理人证号"_s, came->documentNumber);
    return lines;
}

} // namespace hui
