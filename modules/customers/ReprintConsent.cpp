// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ReprintConsent.h"

#include "app/core/IdText.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Database.h"
#include "modules/customers/ConsentPrintRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<ConsentCopy> reprintConsent(Database& database, const ReprintConsent& request)
{
    return database.transaction([&]() -> Result<ConsentCopy> {
        const auto record = openRecordHere(database,
            {request.shift, request.customer, u"consent.reprint"_s,
                {{u"consent"_s, idText(request.consent)}}});
        if (!record)
            return std::unexpected(record.error());
        const auto consent
            = std::ranges::find(record->consents, request.consent, &Consent::operation);
        if (consent == record->consents.end())
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "The customer has not signed this."));
        const auto text = ConsentTextRepository(database).byVersion(consent->kind, consent->text);
        if (!text)
            return std::unexpected(text.error());
        if (!*text)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "This desk does not have the text that was signed."));
        const Result<int> copy = ConsentPrintRepository(database).count(request.consent);
        if (!copy)
            return std::unexpected(copy.error());
        return ConsentCopy{*record, *consent, **text, *copy};
    });
}

} // namespace hui::customers
