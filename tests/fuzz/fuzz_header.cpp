// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// What arrives before any certificate is looked at. A block that we take must be read to the same
/// end and with the same length by the parser of Beast behind it.

#include "app/server/HeaderBlock.h"
#include "tests/fuzz/Fuzz.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <limits>

using namespace hui;
using namespace hui::server;

namespace {

namespace http = boost::beast::http;

void checkAgreement(const QByteArray& block)
{
    http::request_parser<http::string_body> parser;
    parser.body_limit(std::numeric_limits<std::uint64_t>::max()); // 1.74 takes none for zero
    boost::system::error_code error;
    const std::size_t taken = parser.put(
        boost::asio::const_buffer(block.constData(), static_cast<std::size_t>(block.size())),
        error);
    HUI_ASSERT(!error || error == http::error::need_more);
    HUI_ASSERT(parser.is_header_done() && taken == static_cast<std::size_t>(block.size()));
    HUI_ASSERT(!(parser.chunked() && parser.content_length()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size)
{
    const QByteArray input = fuzz::inputOf(bytes, size);
    const qsizetype end = headerBlockSize(input);
    HUI_ASSERT(end >= 0 && end <= input.size());
    HUI_ASSERT(end == 0 || headerBlockSize(input.first(end)) == end);
    const QByteArray block = input.first(end);
    const std::optional<Problem> problem = headerProblem(block, {});
    HUI_ASSERT(!problem || (problem->status >= 400 && !problem->code.isEmpty()));
    if (!problem)
        checkAgreement(block);
    return 0;
}
