// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace hui {

/// The number of the branch's vault among its cash boxes (网点主尾箱). The vault is a cash box like
/// a teller's, held by the custodian (ADR 0030): opened, counted and sealed the same way.
inline QString vaultBox()
{
    return QStringLiteral("00");
}

/// Whether a cash box is the vault of its branch.
inline bool isVault(QStringView box)
{
    return box == u"00";
}

/// What is counted in a box or leaves it, as the bank's table of who signs names its channels.
inline QString channelOf(QStringView box)
{
    return isVault(box) ? QStringLiteral("vault") : QStringLiteral("till");
}

} // namespace hui
