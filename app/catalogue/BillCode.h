// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/core/Result.h"

#include <QMap>
#include <QString>

namespace hui {

/// What a bar code or QR code on a bill says (docs/bill-codes.md): a bare account number, or the
/// address "huidesk:bill?biller=320500-water-1&account=3205018642" with any further parameter of
/// the biller by its key.
struct BillCode {
    ScanSource source = ScanSource::Unknown; ///< when the scanner tells the symbology
    QString biller = {}; ///< empty: the code does not say whose bill it is
    QMap<QString, QString> values
        = {}; ///< by key; "account" is the first parameter, whatever its key
    QString number = {}; ///< the text of a code that is no address

    bool isAddress() const { return !values.isEmpty() || !biller.isEmpty(); }

    friend bool operator==(const BillCode&, const BillCode&) = default;
};

/// Reads what a scanner typed or somebody pasted. A symbology identifier in front (ISO/IEC 15424:
/// "]C1", "]Q3") is taken off and remembered. An Input error for an address of another kind, of a
/// later version, or with parts that cannot be.
Result<BillCode> parseBillCode(QStringView text);

/// Where the address of a bill begins in a text that was pasted; -1 when there is none.
qsizetype billAddressIn(QStringView text);

} // namespace hui
