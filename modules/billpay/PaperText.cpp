// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaperText.h"

#include "app/core/ChinaTime.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

QString paperTime(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString shortCode(const QUuid& operation)
{
    return operation.toString(QUuid::Id128).right(8).toUpper();
}

QString reprintMark(int printing)
{
    return printing > 1 ? QStringLiteral("补打 第 %1 次").arg(printing - 1) : QString();
}

} // namespace hui::billpay
