// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/server/Signature.h"
#include "modules/openplatform/platform/CatalogueContent.h"

namespace hui::openplatform {

/// Makes `content` the catalogue of the bank: puts what is new, changed or gone into the change
/// stream and, as its end, the manifest signed with `key`. The same content again changes
/// nothing. Refused, and nothing of it is published, when a biller asks for a secret of the
/// customer; the detail names biller and field of each, to fifty. Inside the caller's transaction.
Result<Done> publishCatalogue(
    server::Context& context, const CatalogueContent& content, const server::SigningKey& key);

} // namespace hui::openplatform
