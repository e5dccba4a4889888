// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/WhoPays.h"

#include "app/customer/AtCounter.h"
#include "app/customer/NamedAsRecord.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/SeenPayer.h"

namespace hui::billpay {

server::KnownPayers billPayers()
{
    return {{}, server::KnownPayers::Customer::Pays, checkSeenPayer, mayComeFor, isRecordIdentified,
        namesThatDiffer};
}

} // namespace hui::billpay
